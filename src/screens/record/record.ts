/** One line of the record: what it is about and what it says. */
export interface RecordLine {
  readonly label: string;
  readonly value: string;
  /** The person's own words: a text that is forwarded hides their digits. */
  readonly isOwn?: boolean;
}

export interface RecordPhoto {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface RecordEntry {
  readonly id: string;
  readonly title: string;
  readonly isOwnTitle?: boolean;
  /** State and date, beside the title. */
  readonly state?: string;
  readonly isSettled?: boolean;
  readonly lines: readonly RecordLine[];
  readonly photos?: readonly RecordPhoto[];
}

export interface RecordPart {
  readonly id: string;
  readonly title: string;
  /** Stands in place of entries that there are none of. */
  readonly empty?: string;
  readonly entries: readonly RecordEntry[];
}

/** Everything the record of one card says, in the present language, in the order it is printed. */
export interface CardRecord {
  readonly title: string;
  readonly isOwnTitle: boolean;
  /** The title without the person's words. */
  readonly pageTitle: string;
  readonly asOf: string;
  readonly parts: readonly RecordPart[];
  readonly end: string;
}
