/** @param {readonly number[]} numbers */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** @param {number} bytes */
export function kb(bytes) {
  return (bytes / 1000).toFixed(1);
}

/** @param {number} time milliseconds */
export function ms(time) {
  return time.toFixed(time < 1 ? 3 : time < 100 ? 1 : 0);
}

/**
 * @param {number} figure
 * @param {number | undefined} floor
 */
export function ratio(figure, floor) {
  return floor ? (figure / floor).toFixed(2) : '';
}

/**
 * @param {number} times
 * @param {() => unknown} work
 */
export function timesOf(times, work) {
  return Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/**
 * Prints rows as a table of Markdown whose columns stand below each other.
 * @param {string} title
 * @param {readonly (readonly string[])[]} rows the first one names the columns
 */
export function printTable(title, rows) {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  console.log(['', title, '', line(head), rule, ...body.map(line)].join('\n'));
}
