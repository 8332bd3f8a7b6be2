import * as v from 'valibot';
import type { PlainDate } from '../../catalogue/schema.ts';
import { PROOF_KINDS } from '../../domain/card/card.ts';
import { LATEST_READ, MOST } from '../../domain/card/limits.ts';
import { isPlainDate } from '../../domain/plainDate.ts';

// What each stored field may hold, within the limits of domain/limits.ts.

const date = v.custom<PlainDate>(isPlainDate);
const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Milliseconds since 1970. */
export const at = v.pipe(whole, v.maxValue(LATEST_READ));

const stamped = <T extends v.GenericSchema>(value: T) => v.object({ value, at });

export const language = stamped(text(20));
export const name = stamped(text(MOST.idLetters));
export const note = stamped(text(MOST.textLetters));
export const flag = stamped(v.boolean());
export const check = stamped(v.nullable(date));

export const answer = stamped(
  v.union([
    text(MOST.idLetters),
    v.pipe(v.array(text(MOST.idLetters)), v.maxLength(MOST.options), v.readonly()),
  ]),
);

export const status = stamped(
  v.object({
    state: v.picklist(['open', 'done', 'not-needed', 'waived']),
    reason: v.exactOptional(text(MOST.textLetters)),
    waitingUntil: v.exactOptional(date),
  }),
);

export const heard = stamped(
  v.object({ text: text(MOST.textLetters), on: date, who: v.exactOptional(text(MOST.idLetters)) }),
);

export const proof = stamped(
  v.nullable(
    v.object({
      kind: v.picklist(PROOF_KINDS),
      on: v.exactOptional(date),
      place: v.exactOptional(text(MOST.textLetters)),
      clerk: v.exactOptional(text(MOST.textLetters)),
      reference: v.exactOptional(text(MOST.textLetters)),
      money: v.exactOptional(text(MOST.textLetters)),
      note: v.exactOptional(text(MOST.textLetters)),
    }),
  ),
);

export const photo = stamped(
  v.nullable(v.object({ proof: text(MOST.idLetters), width: whole, height: whole, bytes: whole })),
);

export const reply = stamped(v.nullable(v.object({ reply: v.picklist(['yes', 'no', 'other']) })));
