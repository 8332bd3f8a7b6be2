import type { Page } from 'playwright-core';

import { readPdf } from './readPdf.ts';

/** Each moves the places where sheets end. */
export interface Printing {
  readonly paper: { readonly width: string; readonly height: string };
  readonly font?: string;
  /** Size of the letters, as a part of what they are. */
  readonly scale?: number;
}

const A4 = { width: '210mm', height: '297mm' };
const narrow = (mm: number) => ({ width: '90mm', height: `${mm}mm` });

/** Enough ways to print that any line comes to stand at the end of a sheet in one of them. */
export const WAYS_TO_PRINT: readonly Printing[] = [
  ...Array.from({ length: 12 }, (_, n) => ({ paper: narrow(120 + n * 5.3) })),
  ...['serif', 'monospace', 'cursive'].map((font) => ({ paper: narrow(160), font })),
  ...[1.3, 1.5].map((scale) => ({ paper: narrow(160), scale })),
  ...[1, 1.1, 1.2].map((scale) => ({ paper: A4, scale })),
  { paper: A4, font: 'serif', scale: 1.3 },
  { paper: { width: '8.5in', height: '11in' }, scale: 0.8 },
];

/**
 * What is torn when the page is printed so: a heading in two, one without what it heads, or a line
 * that is cut and so drawn on two sheets. Read from the PDF, which knows nothing of the rules here.
 */
export async function tornBy(page: Page, printing: Printing): Promise<string[]> {
  const { paper, font = '', scale = 1 } = printing;
  await page.evaluate((name) => (document.body.style.fontFamily = name), font);
  await page.emulateMedia({ media: 'print' });
  const { rows, headings, lines, all } = await page.evaluate(readPage);
  await page.emulateMedia({ media: null });
  const { sheets } = readPdf(await page.pdf({ ...paper, scale }));
  const drawn = sheets.join('\n');
  const torn = rows.filter((text) => !sheets.some((sheet) => sheet.includes(text)));
  const alone = sheets
    .slice(0, -1)
    .flatMap((sheet) => headings.find((h) => sheet.endsWith(h)) ?? []);
  const twice = lines.filter((text) => drawn.split(text).length > all.split(text).length);
  return [
    ...torn.map((text) => `torn: ${text}`),
    ...alone.map((text) => `the last on its sheet: ${text}`),
    ...twice.map((text) => `drawn more than once: ${text}`),
  ];
}

/** What is to be printed, without spaces. */
function readPage(): { rows: string[]; headings: string[]; lines: string[]; all: string } {
  const pure = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
  /** A title stands in one row with what is said beside it. */
  const rowOf = (heading: HTMLElement): string =>
    pure((heading.closest('[data-entry]') ? heading.parentElement : heading)?.innerText ?? '');
  /** An entry with nothing but its title is a row, which heads nothing. */
  const heads = (heading: HTMLElement): boolean =>
    !heading.closest('[data-entry]') || heading.parentElement?.nextElementSibling !== null;
  const shown = [...document.querySelectorAll<HTMLElement>('h1, h2, h3')].filter((heading) =>
    heading.checkVisibility(),
  );
  const textsOf = (selector: string): string[] =>
    [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.checkVisibility())
      .map((element) => pure(element.innerText))
      .filter((text) => text.length > 3);
  return {
    rows: shown.map(rowOf),
    headings: shown.filter(heads).map(rowOf),
    lines: textsOf('dt, dd, p, li > span, pre').filter((text) => text.length > 8),
    all: pure(document.body.innerText),
  };
}
