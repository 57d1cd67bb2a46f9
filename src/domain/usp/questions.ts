import type { Usp } from '../model';
import { say } from '../say/say';

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
    get asks() {
      return say('usp_whom');
    },
    get hint() {
      return say('usp_whomHint');
    },
    get example() {
      return say('usp_whomExample');
    },
  },
  {
    id: 'need',
    get asks() {
      return say('usp_need');
    },
    get hint() {
      return say('usp_needHint');
    },
    get example() {
      return say('usp_needExample');
    },
  },
  {
    id: 'gain',
    get asks() {
      return say('usp_gain');
    },
    get hint() {
      return say('usp_gainHint');
    },
    get example() {
      return say('usp_gainExample');
    },
  },
  {
    id: 'unlike',
    get asks() {
      return say('usp_unlike');
    },
    get hint() {
      return say('usp_unlikeHint');
    },
    get example() {
      return say('usp_unlikeExample');
    },
  },
  {
    id: 'proof',
    get asks() {
      return say('usp_proof');
    },
    get hint() {
      return say('usp_proofHint');
    },
    get example() {
      return say('usp_proofExample');
    },
  },
];
