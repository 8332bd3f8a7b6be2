type Event = Readonly<Record<string, string>>;

/**
 * The events of a calendar file by the letter of RFC 5545, without the library that writes them: lines
 * unfolded, parameters cut off, TEXT unescaped. The properties of an event's alarm are left out.
 */
export function readCalendar(text: string): { events: Event[]; lines: string[] } {
  const lines = text.split('\r\n').filter((line) => line !== '');
  const whole = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  const open: string[] = [];
  for (const line of whole) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    if (name === 'BEGIN') open.push(value);
    if (name === 'BEGIN' && value === 'VEVENT') events.push({});
    if (name === 'END' && open.pop() !== value) throw new Error(`${line} closes something else`);
    if (open.at(-1) === 'VEVENT' && name !== 'BEGIN' && name !== 'END') {
      Object.assign(events.at(-1) ?? {}, { [name]: unescaped(value) });
    }
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} not closed`);
  return { events, lines };
}

function unescaped(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_, letter: string) =>
    /n/i.test(letter) ? '\n' : letter,
  );
}
