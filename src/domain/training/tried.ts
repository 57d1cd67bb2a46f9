import type { Attempt } from '../model';

/** One try at something that is practised, as a lesson, a drill, a card or a test tells of it when it is done. */
export type Tried = Pick<Attempt, 'what' | 'item' | 'skill' | 'score' | 'missed'>;

/** From here on a try counts as right; below, what was tried comes back as a card. */
export const PASSED = 0.6;
