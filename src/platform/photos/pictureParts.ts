import type { ImageSize } from '../../formats/image/imageHeader.ts';

/** A piece of a picture: where it lies, and how large it is kept. All in pixels. */
export interface PicturePart extends ImageSize {
  readonly x: number;
  readonly y: number;
  readonly keptWidth: number;
  readonly keptHeight: number;
}

/** Pixels of a kept picture: small print on a slip stays readable, at under a megabyte. */
export const MOST_AREA = 4_200_000;

// A screenshot is at most some 2.4 times as long as it is wide; what is longer was put together from
// several screens, and would be unreadable as a whole on a screen and on paper.
const LONG = 3;
// Up to here a picture is kept as it is, whatever its shape.
const SMALL_SIDE = 2000;
// Of a long picture: phones are 1080 to 1440 pixels wide, and each part is twice as long as that.
const PART_SHORT = 1440;
const PART_LENGTH = 2;
// So much of the width is in two parts: a line that is cut in one of them is whole in the other.
const OVERLAP = 0.1;
const MOST_PARTS = 60;

/**
 * The parts in which a picture is kept, in reading order (from the top, or from the left): one for an
 * ordinary picture, limited by its area and never enlarged. The shorter side keeps 1080 pixels or more
 * where the picture had them. Undefined when a picture would have more parts than anyone could read.
 */
export function planParts({ width, height }: ImageSize): readonly PicturePart[] | undefined {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (long <= SMALL_SIDE || long <= LONG * short) {
    const scale = Math.min(1, Math.sqrt(MOST_AREA / (width * height)));
    return [{ x: 0, y: 0, width, height, ...scaled(width, height, scale) }];
  }
  const overlap = Math.round(short * OVERLAP);
  const count = Math.ceil((long - overlap) / (short * PART_LENGTH - overlap));
  if (count > MOST_PARTS) return undefined;
  const length = Math.ceil((long + (count - 1) * overlap) / count);
  const scale = Math.min(1, PART_SHORT / short);
  return Array.from({ length: count }, (_, index) => {
    const from = Math.round((index * (long - length)) / (count - 1));
    return height > width
      ? { x: 0, y: from, width, height: length, ...scaled(width, length, scale) }
      : { x: from, y: 0, width: length, height, ...scaled(length, height, scale) };
  });
}

function scaled(
  width: number,
  height: number,
  scale: number,
): Pick<PicturePart, 'keptWidth' | 'keptHeight'> {
  return {
    keptWidth: Math.max(1, Math.round(width * scale)),
    keptHeight: Math.max(1, Math.round(height * scale)),
  };
}
