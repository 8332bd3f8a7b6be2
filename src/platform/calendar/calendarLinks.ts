import type { PlainDate } from '../../catalogue/schema.ts';

/** What a link to a calendar on the web carries; `until` is the day after, as both want it. */
export interface WebEntry {
  readonly day: PlainDate;
  readonly until: PlainDate;
  readonly title: string;
  readonly text: string;
}

/** Opens a new whole-day entry in Google Calendar. Nothing is sent before the person opens it. */
export function googleLink({ day, until, title, text }: WebEntry): string {
  const dates = `${day.replace(/-/g, '')}/${until.replace(/-/g, '')}`;
  const query = new URLSearchParams({ action: 'TEMPLATE', text: title, dates, details: text });
  return `https://calendar.google.com/calendar/render?${query}`;
}

/** Opens a new whole-day entry in Outlook on the web. */
export function outlookLink({ day, until, title, text }: WebEntry): string {
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    allday: 'true',
    startdt: day,
    enddt: until,
    subject: title,
    body: text,
  });
  return `https://outlook.live.com/calendar/0/deeplink/compose?${query}`;
}
