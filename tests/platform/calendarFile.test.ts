import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEntry } from '../../src/platform/calendar/calendarFile.ts';
import { googleLink, outlookLink } from '../../src/platform/calendar/calendarLinks.ts';
import { readCalendar } from '../support/readCalendar.ts';

const AT = Date.UTC(2026, 10, 25, 12);
const LINK = `https://example.org/#/resume/${'A'.repeat(90)}`;
const ENTRIES: readonly CalendarEntry[] = [
  {
    uid: 'card1-cancel-at-counter@sim-exit',
    day: '2028-02-29',
    title: '到柜台办注销，带上护照；问清手续费, 押金; 和\\余额',
    text: `先把绑定的账号都换绑到新号码，再去柜台。${'确认余额已经用完。'.repeat(9)}\n\n找回这份清单：${LINK}`,
  },
  { uid: 'card1-get-proof@sim-exit', day: '2026-12-31', title: '📱 Proof', text: '' },
];

describe('a calendar file', () => {
  const text = calendarFile(ENTRIES, AT);
  const { events, lines } = readCalendar(text);

  it('is read by an independent reader as what was written', () => {
    expect(
      events.map(({ UID, DTSTART, DTEND, SUMMARY, DESCRIPTION = '' }) => ({
        uid: UID,
        day: DTSTART,
        until: DTEND,
        title: SUMMARY,
        text: DESCRIPTION,
      })),
    ).toEqual([
      { ...ENTRIES[0], day: '20280229', until: '20280301' },
      { ...ENTRIES[1], day: '20261231', until: '20270101' },
    ]);
  });

  it('has whole days and a reminder for each', () => {
    expect(text.match(/DTSTART;VALUE=DATE:/g)).toHaveLength(2);
    expect(text.match(/TRIGGER:-PT12H\r\n/g)).toHaveLength(2);
  });

  it('ends its lines with CRLF, and folds them at 75 octets within no letter', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
  });

  it('updates what an earlier one brought: the same ids, and a higher number', () => {
    const again = readCalendar(calendarFile(ENTRIES, AT + 60_000)).events;
    expect(again.map(({ UID }) => UID)).toEqual(events.map(({ UID }) => UID));
    again.forEach((event, index) => {
      expect(Number(event.SEQUENCE)).toBeGreaterThan(Number(events[index]?.SEQUENCE));
    });
  });
});

describe('links for a calendar on the web', () => {
  const entry = {
    day: '2026-12-31',
    until: '2027-01-01',
    title: '到柜台 & 注销',
    text: 'a?b',
  } as const;
  it('carry the day and the words whole', () => {
    const google = new URL(googleLink(entry)).searchParams;
    expect(google.get('dates')).toBe('20261231/20270101');
    expect(google.get('text')).toBe(entry.title);
    const outlook = new URL(outlookLink(entry)).searchParams;
    expect([outlook.get('startdt'), outlook.get('enddt'), outlook.get('subject')]).toEqual([
      entry.day,
      entry.until,
      entry.title,
    ]);
  });
});
