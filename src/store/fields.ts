import * as v from 'valibot';
import { PROOF_KINDS } from '../domain/card.ts';
import { isPlainDate } from '../domain/plainDate.ts';

/*
 * What each stored field may hold. Limits keep a hostile or broken text from growing without bound;
 * they lie far above what a person writes by hand.
 */
const NOTE_LENGTH = 20_000;
const NAME_LENGTH = 200;
const MANY = 500;
// 2100-01-01: a clock set far ahead must not make a change win for ever.
const LATEST = 4_102_444_800_000;

const date = v.custom<`${number}-${number}-${number}`>(isPlainDate);
const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Milliseconds since 1970. */
export const at = v.pipe(whole, v.maxValue(LATEST));

const stamped = <T extends v.GenericSchema>(value: T) => v.object({ value, at });

export const language = stamped(text(20));
export const name = stamped(text(NAME_LENGTH));
export const note = stamped(text(NOTE_LENGTH));
export const flag = stamped(v.boolean());
export const check = stamped(v.nullable(date));

export const answer = stamped(
  v.union([text(NAME_LENGTH), v.pipe(v.array(text(NAME_LENGTH)), v.maxLength(MANY), v.readonly())]),
);

export const status = stamped(
  v.object({
    state: v.picklist(['open', 'done', 'not-needed', 'waived']),
    reason: v.exactOptional(text(NOTE_LENGTH)),
    waitingUntil: v.exactOptional(date),
  }),
);

export const heard = stamped(
  v.object({ text: text(NOTE_LENGTH), on: date, who: v.exactOptional(text(NAME_LENGTH)) }),
);

export const proof = stamped(
  v.nullable(
    v.object({
      kind: v.picklist(PROOF_KINDS),
      on: v.exactOptional(date),
      place: v.exactOptional(text(NOTE_LENGTH)),
      clerk: v.exactOptional(text(NOTE_LENGTH)),
      reference: v.exactOptional(text(NOTE_LENGTH)),
      money: v.exactOptional(text(NOTE_LENGTH)),
      note: v.exactOptional(text(NOTE_LENGTH)),
    }),
  ),
);

export const photo = stamped(
  v.nullable(v.object({ proof: text(NAME_LENGTH), width: whole, height: whole, bytes: whole })),
);

export const reply = stamped(v.nullable(v.object({ reply: v.picklist(['yes', 'no', 'other']) })));
