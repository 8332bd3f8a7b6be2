import { describe, expect, test } from 'vitest';

import type { PlainDate } from '../../src/catalogue/schema.ts';
import { dayRange, isWithin, type DayFor } from '../../src/domain/dayRange.ts';

const TODAY = '2026-11-25';

describe('a day that can be meant', () => {
  test.each([
    ['leaving', '2026-11-25', true],
    ['leaving', '2026-11-20', true],
    ['leaving', '2036-12-31', true],
    ['leaving', '2037-01-01', false],
    ['leaving', '2099-05-01', false],
    ['leaving', '0202-11-20', false],
    ['waiting', '2026-11-25', true],
    ['waiting', '2026-11-24', false],
    ['waiting', '2040-01-01', false],
    ['past', '2026-11-25', true],
    ['past', '2026-11-26', false],
    ['past', '2000-01-01', true],
    ['past', '1999-12-31', false],
    ['past', '0202-11-20', false],
  ] as const satisfies readonly (readonly [DayFor, PlainDate, boolean])[])(
    '%s on %s: %s',
    (purpose, day, isMeant) => {
      expect(isWithin(day, dayRange(purpose, TODAY))).toBe(isMeant);
    },
  );
});
