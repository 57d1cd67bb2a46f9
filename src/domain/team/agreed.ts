/**
 * How far somebody and their team are agreed about an entry that both have. Texts are `canonical`, so that what is equal
 * is equal as text.
 */
export interface Agreed {
  /** What both said last; null: nothing yet. */
  text: string | null;
  /** What was put down here since, to be the team's; the newest last. */
  said: string[];
  /** The team's words that the user knows and does not want: their own stay. */
  kept: string | null;
  /** The team's words in whose place the user wants their own. */
  over: string | null;
  /** The user deleted theirs, of an entry that somebody else keeps up. */
  removed: boolean;
  /** When the document was let go because the user deleted the record it is made from. */
  left: string | null;
  /** What the team's database said of the document that is not there: deleted, or nothing that can be used. */
  ended: 'deleted' | 'unusable' | null;
}

export const NOTHING_AGREED: Agreed = {
  text: null,
  said: [],
  kept: null,
  over: null,
  removed: false,
  left: null,
  ended: null,
};

/** Both say this. */
export function agreedOn(text: string): Agreed {
  return { ...NOTHING_AGREED, text };
}
