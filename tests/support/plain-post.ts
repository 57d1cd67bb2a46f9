import { EMPTY_PROFILE, EMPTY_USP } from '../../src/domain/model';
import type { Situation } from '../../src/domain/review/review';

/** A post about nothing in particular, for reading a reply by what holds for every reply. */
export function plainPost(rest: Partial<Situation> = {}): Situation {
  return {
    author: '',
    post: '',
    intents: [],
    site: 'practice',
    public: true,
    max: 1000,
    weigh: 'characters',
    sentBefore: [],
    profile: EMPTY_PROFILE,
    facts: [],
    usp: EMPTY_USP,
    now: new Date(2026, 10, 24, 9),
    ...rest,
  };
}
