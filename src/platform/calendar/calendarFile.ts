import ICAL from 'ical.js';
import type { PlainDate } from '../../catalogue/schema.ts';

/** One whole day in a calendar. */
export interface CalendarEntry {
  /** The same for the same thing whenever it is written, so that a second import updates the first. */
  readonly uid: string;
  readonly day: PlainDate;
  readonly title: string;
  readonly text: string;
}

// A folded line begins with a space, which the library does not count among the 75 octets.
ICAL.foldLength = 74;

const REMIND_BEFORE = '-PT12H';
const SEQUENCE_EPOCH = Date.UTC(2026, 0, 1);
const MINUTE_MS = 60_000;

/**
 * A calendar file (RFC 5545, UTF-8, lines folded by octets) of whole days, each with a reminder at noon of
 * the day before. `at`, in milliseconds since 1970, is when it is written: a later one replaces what an
 * earlier one brought into a calendar.
 */
export function calendarFile(entries: readonly CalendarEntry[], at: number): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('prodid', '-//SIM Exit//Plan//EN');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, at));
  return `${calendar.toString()}\r\n`;
}

function eventOf({ uid, day, title, text }: CalendarEntry, at: number): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const start = ICAL.Time.fromDateString(day);
  const end = start.clone();
  end.adjust(1, 0, 0, 0);
  event.updatePropertyWithValue('uid', uid);
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(at), true));
  event.updatePropertyWithValue(
    'sequence',
    Math.max(0, Math.floor((at - SEQUENCE_EPOCH) / MINUTE_MS)),
  );
  event.updatePropertyWithValue('dtstart', start);
  event.updatePropertyWithValue('dtend', end);
  event.updatePropertyWithValue('summary', title);
  event.updatePropertyWithValue('description', text);
  event.updatePropertyWithValue('transp', 'TRANSPARENT');
  event.addSubcomponent(alarmOf(title));
  return event;
}

function alarmOf(title: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.updatePropertyWithValue('action', 'DISPLAY');
  alarm.updatePropertyWithValue('description', title);
  alarm.updatePropertyWithValue('trigger', ICAL.Duration.fromString(REMIND_BEFORE));
  return alarm;
}
