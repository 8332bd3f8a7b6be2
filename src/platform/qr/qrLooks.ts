/** A part of a picture to look at, in its pixels; `isMirrored`: left and right changed over. */
export interface Look {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMirrored?: boolean;
}

/**
 * What to look at in a picture of this size, the likeliest first: all of it, then mirrored, as some
 * front cameras save it, then overlapping parts, in which a code is larger and alone. Of a long
 * screenshot, parts as wide as it is; of a photo, first large ones, then small ones.
 */
export function looksAt(width: number, height: number): readonly Look[] {
  const whole = { x: 0, y: 0, width, height };
  const short = Math.min(width, height);
  const parts =
    Math.max(width, height) > 2 * short
      ? partsOf(width, height, 1.5 * short, 1.5 * short, short / 2)
      : [
          ...partsOf(width, height, (2 / 3) * width, (2 / 3) * height, short / 3),
          ...partsOf(width, height, width / 2, height / 2, short / 4),
        ];
  return [whole, { ...whole, isMirrored: true }, ...parts];
}

function partsOf(
  width: number,
  height: number,
  partWidth: number,
  partHeight: number,
  step: number,
): readonly Look[] {
  const size = { width: Math.min(width, partWidth), height: Math.min(height, partHeight) };
  return starts(height, size.height, step).flatMap((y) =>
    starts(width, size.width, step).map((x) => ({ x, y, ...size })),
  );
}

/** Where parts of `size` begin so that they reach from end to end, at most `step` apart. */
function starts(length: number, size: number, step: number): readonly number[] {
  const gaps = Math.ceil((length - size) / step - 0.01);
  return Array.from({ length: gaps + 1 }, (_, at) => (gaps ? ((length - size) * at) / gaps : 0));
}
