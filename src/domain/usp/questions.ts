import type { Usp } from '../model';

/** One question of the worksheet. */
export interface UspQuestion {
  id: Exclude<keyof Usp, 'sentence'>;
  asks: string;
  /** Why it is asked. */
  hint: string;
  example: string;
}

/** The questions that lead to what makes the user's business the one to choose, in order. */
export const USP_QUESTIONS: readonly UspQuestion[] = [
  {
    id: 'whom',
    asks: 'Whom do you serve best?',
    hint: 'Think of the three customers you were gladdest to have.',
    example: 'families who renovate old houses',
  },
  {
    id: 'need',
    asks: 'What do they struggle with before they find you?',
    hint: 'In their words: what they have, against what they want.',
    example: 'uneven floors and dust for weeks',
  },
  {
    id: 'gain',
    asks: 'What do they have once you are done?',
    hint: 'What changes for them, rather than what you do.',
    example: 'an even wooden floor in two days, with the furniture back in place',
  },
  {
    id: 'unlike',
    asks: 'What do you do that others do not?',
    hint: 'If a competitor could say it as well, it is not this.',
    example: 'we measure at your home and lay the floor ourselves',
  },
  {
    id: 'proof',
    asks: 'Why can that be believed?',
    hint: 'A number, a guarantee, the words of a customer.',
    example: '300 floors since 2009, each with a 25-year warranty',
  },
];
