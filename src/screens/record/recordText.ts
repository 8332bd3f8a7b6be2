import { hideNumbers } from '../../domain/asking/hideNumbers.ts';
import type { CardRecord, RecordEntry, RecordLine } from './record.ts';

/**
 * The record as plain text that can be forwarded: every digit of what the person typed themselves is
 * hidden. Photos and sources are not in it.
 */
export function recordText(record: CardRecord, colon: string): string {
  const parts = record.parts
    .filter(({ entries, empty }) => entries.length > 0 || empty)
    .map(({ title, empty, entries }) => {
      const body = entries.flatMap((entry) => entryText(entry, colon));
      return [`【${title}】`, ...(body.length > 0 ? body : [empty ?? ''])].join('\n');
    });
  return [
    record.isOwnTitle ? hideNumbers(record.title) : record.title,
    record.asOf,
    ...parts,
    record.end,
  ].join('\n\n');
}

function entryText(entry: RecordEntry, colon: string): string[] {
  const title = entry.isOwnTitle ? hideNumbers(entry.title) : entry.title;
  const head = [title, entry.state].filter(Boolean).join(' · ');
  const lines = entry.lines.map((line) => `  ${lineText(line, colon)}`);
  return head ? [`- ${head}`, ...lines] : entry.lines.map((line) => `- ${lineText(line, colon)}`);
}

function lineText({ label, value, isOwn }: RecordLine, colon: string): string {
  return `${label}${colon}${isOwn ? hideNumbers(value) : value}`;
}
