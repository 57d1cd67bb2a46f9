/** The checks that the model has a say in, by id, in the order of its weights. */
export const JUDGED = [
  'blames',
  'argues',
  'pitch-first',
  'hard-sell',
  'no-next-step',
  'asks-in-public',
  'personal-data',
  'unanswered-question',
  'filler',
] as const;
export type JudgedId = (typeof JUDGED)[number];

/** What is missing is missed in the whole of a draft; anything else stands somewhere in it. */
export const MISSING: ReadonlySet<JudgedId> = new Set(['no-next-step', 'unanswered-question']);
