import { describe, expect, it } from 'vitest';
import { holds, holdsAny } from '../../src/domain/interview/condition.ts';

const SITUATION = { cardType: ['local-sim'], whereabouts: ['abroad'], accounts: ['grab', 'line'] };

describe('holds', () => {
  it('holds when there is no condition, or an empty one', () => {
    expect(holds(undefined, SITUATION)).toBe(true);
    expect(holds({}, SITUATION)).toBe(true);
  });

  it('needs every key, and of each key any value', () => {
    expect(holds({ cardType: ['local-esim', 'local-sim'] }, SITUATION)).toBe(true);
    expect(holds({ cardType: ['local-sim'], whereabouts: ['abroad'] }, SITUATION)).toBe(true);
    expect(holds({ cardType: ['local-sim'], whereabouts: ['in-cambodia'] }, SITUATION)).toBe(false);
    expect(holds({ accounts: ['line'] }, SITUATION)).toBe(true);
    expect(holds({ accounts: ['viber'] }, SITUATION)).toBe(false);
  });

  it('does not hold for what is not known of this person', () => {
    expect(holds({ helper: ['yes', 'no'] }, SITUATION)).toBe(false);
    expect(holds({ helper: [] }, SITUATION)).toBe(false);
    expect(holds({ cardType: [] }, SITUATION)).toBe(false);
  });
});

describe('holdsAny', () => {
  it('needs one of them, and never holds without any', () => {
    expect(holdsAny([{ helper: ['yes'] }, { cardType: ['local-sim'] }], SITUATION)).toBe(true);
    expect(holdsAny([{ helper: ['yes'] }, { cardType: ['travel-esim'] }], SITUATION)).toBe(false);
    expect(holdsAny([{}], {})).toBe(true);
    expect(holdsAny([], SITUATION)).toBe(false);
  });
});
