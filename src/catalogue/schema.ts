/**
 * The shapes of everything the app knows. Ids are kebab-case, carry no underscore (i18next splits
 * keys at it) and, once released, are never reused: see retired.ts.
 */

/** A calendar day, `YYYY-MM-DD`, with no time and no zone. */
export type PlainDate = `${number}-${number}-${number}`;

// Where a statement was read

/** `group`: the page of a sister company, which speaks for the one it is about. */
export type SourceKind =
  'official' | 'group' | 'regulator' | 'news' | 'paper' | 'third-party' | 'article';
export type Confidence = 'high' | 'medium' | 'low';

/** One page that was read. */
export interface Source {
  readonly id: string;
  /** Absent for the unsourced article this product started from. */
  readonly url?: string;
  readonly kind: SourceKind;
  /** The date the page itself carries: a year, a month or a day. */
  readonly date?: string;
  /** `false` for staging hosts, mirrors, look-alikes and weak pages: the fact may be used, the link never. */
  readonly linkable: boolean;
  /** `copy`: what was read is a copy or another language edition; `url` is the page's own address. */
  readonly readVia?: 'copy';
  /** Of a page in neither of our languages: a BCP 47 tag. */
  readonly language?: string;
  readonly checkedOn: PlainDate;
  /** After this day the fact is shown as due for a check. */
  readonly recheckBy: PlainDate;
}

/** One statement about the world. Its words are `facts.json`, its figures are here. */
export interface Fact {
  readonly id: string;
  readonly source: string;
  readonly confidence: Confidence;
  /** Figures, codes and numbers, by the name of the placeholder that shows them. */
  readonly values?: Readonly<Record<string, string | number>>;
}

// What a resume link can name

/**
 * The number by which resume links name it, among its own kind. Links live in chats and on paper for
 * months: a code never changes and, once released, is never used again (retired.ts).
 */
interface Coded {
  readonly code: number;
}

// The interview

export type QuestionKind = 'one' | 'many' | 'date';

export interface Question extends Coded {
  readonly id: QuestionId;
  readonly kind: QuestionKind;
  readonly options: readonly Option[];
  /** Not asked unless this holds. */
  readonly askIf?: Condition;
  /** What the checklist supposes as long as this is unanswered: the case that leaves nothing out. */
  readonly assume: string;
  /** Asked since later than the others: a card that has answered those after it stands as assumed. */
  readonly addedLater?: true;
}

/** What every option has, also where it is a row of its own: a carrier, a seller, an account. */
export interface OptionRow extends Coded {
  readonly id: string;
}

export interface Option extends OptionRow {
  /** Offered only when this holds. */
  readonly offerIf?: Condition;
}

export type QuestionId =
  | 'cardType'
  | 'hasNumber'
  | 'ending'
  | 'carrier'
  | 'seller'
  | 'billing'
  | 'simState'
  | 'profileState'
  | 'renewal'
  | 'registeredTo'
  | 'identity'
  | 'whereabouts'
  | 'leavingOn'
  | 'helper'
  | 'accounts';

/**
 * What a condition may look at: an answer, or `bound`, which is `yes` when any account hangs on the
 * number. `cardType` is the settled type, never `unsure`.
 */
export type ConditionKey = QuestionId | 'bound';

/** Any of these values will do; or any but these, whoever else is added later. */
export type Wanted = readonly string[] | { readonly not: readonly string[] };

/** All keys must hold. */
export type Condition = { readonly [key in ConditionKey]?: Wanted };

/** What is to become of the number, or of a travel eSIM (`run-out`). `unsure` counts as cancelling. */
export type Ending = 'cancel' | 'lapse' | 'keep' | 'hand-over' | 'run-out' | 'unsure';

// The checklist

export type Category =
  'documents' | 'balance' | 'backups' | 'accounts' | 'cancellation' | 'proof' | 'afterwards';

/** `gather`, `ask`, `wait` and `clean` belong to travel eSIMs alone. Their order: STAGES. */
export type StageId =
  | 'decide'
  | 'move'
  | 'money'
  | 'save'
  | 'papers'
  | 'gather'
  | 'counter'
  | 'ask'
  | 'wait'
  | 'proof'
  | 'clean'
  | 'after';

/** A button or a copy box under a step. `value` names one of the fact's values. */
export interface Action {
  readonly kind: 'code' | 'call' | 'email' | 'open';
  readonly fact: string;
  /** Not needed for `open`, which opens the fact's source page. */
  readonly value?: string;
}

export interface Step {
  readonly id: string;
  readonly when?: Condition;
  /** What the step rests on. Their values fill the placeholders of its words. */
  readonly facts?: readonly string[];
  readonly action?: Action;
}

export interface TakeItem {
  readonly id: string;
  readonly when?: Condition;
}

/**
 * When a task is best done. These days are a suggestion of ours, counted back from the leaving day; no
 * carrier's rule. The number's last day, which the plan works out, is that of the first gated task.
 */
export interface Timing {
  /** Whole days before the number's last day; negative: after it. */
  readonly ahead: number;
  /** Not a matter of counting back: at once, whatever the day. */
  readonly urgent?: true;
  /** Somebody goes to a shop, which has to be open. */
  readonly shop?: true;
  /** After the last day, but best before leaving: from abroad it shows less. */
  readonly beforeLeaving?: true;
  /** A seller takes working days for its answer: before leaving where possible, and before what follows. */
  readonly review?: true;
  /** Tasks further down the list that need it done first; the gated ones need every critical one anyway. */
  readonly before?: readonly string[];
}

/** A number of days that a page of ours shows too: the upper end of what the fact says. */
export interface DaysOfFact {
  readonly days: number;
  readonly fact: string;
}

export interface Task extends Coded {
  readonly id: string;
  readonly stage: StageId;
  readonly category: Category;
  /** Any one of these will do. */
  readonly when: readonly Condition[];
  /** The ways to end whose lists it is on; absent: cancelling alone. */
  readonly endings?: readonly Ending[];
  /** The gated tasks after it stay closed while it is open. */
  readonly critical?: boolean;
  /** Critical for these people alone. */
  readonly criticalIf?: readonly Condition[];
  /** Ends the number or the profile: closed while a critical task before it is open. */
  readonly gated?: boolean;
  /** What the reason for it rests on. */
  readonly whyFacts?: readonly string[];
  readonly steps: readonly Step[];
  readonly take?: readonly TakeItem[];
  readonly ask?: readonly string[];
  readonly timing: Timing;
}

/** A day on which offices are closed. */
export interface Holiday {
  readonly id: string;
  /** `MM-DD`: every year. Else the days of the years in the table. */
  readonly on: readonly string[];
  /** What its days rest on. */
  readonly facts: readonly string[];
  /** Moves with the moon or the year: calculated, no decree was found. `disputed`: sources differ. */
  readonly certainty: 'fixed' | 'calculated' | 'disputed';
}

/** Something the catalogue does not know, to be asked. */
export interface QuestionToAsk extends Coded {
  readonly id: string;
  readonly when: readonly Condition[];
  /** The line of the counter card that asks it: the only Khmer there is for it. */
  readonly counterLine?: string;
}

export type AccountGroup = 'messaging' | 'chinese' | 'money' | 'daily' | 'exchange' | 'device';

export interface Account extends OptionRow {
  readonly group: AccountGroup;
  /** Does changing the number need a code sent to the old one? Unknown counts as yes. */
  readonly needsOldNumberSms: 'yes' | 'no' | 'unknown';
  /** The fact that `needsOldNumberSms` rests on; absent where nothing was found. */
  readonly smsFact?: string;
  /** What the line about losing it rests on. */
  readonly whyFacts?: readonly string[];
  readonly steps: readonly Step[];
  /** Besides changing the number itself, this long passes until all is as before. */
  readonly waits?: DaysOfFact;
}

export interface Carrier extends OptionRow {
  /** Three digits each, as dialled inside Cambodia. */
  readonly prefixes: readonly string[];
  readonly prefixFact?: string;
  /** What the line about it rests on. */
  readonly aboutFacts?: readonly string[];
  /** It may no longer run: its line in carriers.json says why. */
  readonly mayHaveEnded?: true;
  /** What we know, for the carrier's own page. */
  readonly facts: readonly string[];
  /** What we searched for and could not source. */
  readonly unknown: readonly string[];
}

export interface Seller extends OptionRow {
  /** Working days until it has answered, where it says so itself. */
  readonly review?: DaysOfFact;
  readonly aboutFacts?: readonly string[];
  readonly facts: readonly string[];
  readonly unknown: readonly string[];
}

// At the counter

/** One line of the card for the clerk. Its words are `lines` of counter.json, in Khmer as well. */
export interface CounterLine {
  readonly id: string;
  /** Any one of these will do; absent: every person needs it. */
  readonly when?: readonly Condition[];
  /** It says something of the person: only what they answered counts, nothing that is supposed. */
  readonly states?: true;
  /** Where none of these holds, the words under the line's own id would not be true: these are. */
  readonly instead?: { readonly words: string; readonly unless: readonly Condition[] };
  /** Stands there only where none of these lines does. */
  readonly otherwise?: readonly string[];
  /** Only with the owner's signed letter in the hand, or only without. */
  readonly withLetter?: boolean;
  /** Stands there only while the person shows their number. */
  readonly showsNumber?: true;
  /** The clerk can tap yes, no or other, and these tasks show it. */
  readonly notedOn?: readonly string[];
}

// When the clerk says no

/** A reason for which a clerk may refuse, and what can be done about it. Words: refusals.json. */
export interface ClerkRefusal {
  readonly id: string;
  readonly when: readonly Condition[];
  /** Lines of the counter card that help to say it, and to whom they fit. */
  readonly say: readonly { readonly line: string; readonly when?: Condition }[];
  /** Steps after saying it, in order. */
  readonly steps: readonly Step[];
}

// Messages ready to send

/** A letter or message to be filled in. Words: messages.json, in the language it is sent in. */
export interface Message {
  readonly id: string;
  readonly when: readonly Condition[];
  /** The languages its reader reads, the usual one first. `en-km`: English with Khmer below. */
  readonly languages: readonly ('en' | 'zh' | 'en-km')[];
  /** One more that some readers read. */
  readonly alsoIn?: { readonly language: 'en' | 'zh'; readonly when: Condition };
  /** What it says to this person, in order. */
  readonly paragraphs: readonly { readonly id: string; readonly when?: Condition }[];
  /** What the person fills in. Never stored unless they keep the text as a note. */
  readonly blanks: readonly string[];
  /** The task whose note keeps the text, and which leads here. */
  readonly task: readonly string[];
  /** The steps of that task which say where to send it. */
  readonly channels?: readonly string[];
  /** To people of the person's own: begins in the language of the app. */
  readonly amongFriends?: boolean;
  /** To be printed and signed. */
  readonly prints?: boolean;
  /** What to know before it is sent, filled from facts. */
  readonly note?: {
    readonly words: 'letterNote' | 'companyNote' | 'regulator';
    readonly facts?: readonly string[];
  };
}
