import { EMPTY_PROFILE, EMPTY_USP } from '../../../src/domain/model';
import type { Situation } from '../../../src/domain/review/review';
import type { Drafted } from './drafts';

const LIMITS = {
  x: { max: 280, weigh: 'x' },
  facebook: { max: 8000, weigh: 'characters' },
  practice: { max: 280, weigh: 'x' },
} as const;

/** Somebody's post in public, answered by Dana of Hartwell. */
export function situation(changes: Partial<Situation> = {}): Situation {
  const site = changes.site ?? 'facebook';
  return {
    author: 'Ana Silva',
    post: '',
    intents: [],
    site,
    public: true,
    ...LIMITS[site],
    sentBefore: [],
    profile: { ...EMPTY_PROFILE, name: 'Dana Reyes', store: 'Hartwell', brands: ['Junckers'], area: 'Porto' },
    facts: [],
    usp: EMPTY_USP,
    now: new Date(2026, 10, 24, 14, 30),
    ...changes,
  };
}

export function situationOf({
  to,
  intents,
  post,
  site,
  sentBefore,
}: Pick<Drafted, 'to' | 'intents' | 'post' | 'site' | 'sentBefore'>): Situation {
  return situation({ author: to, intents, post, site, sentBefore });
}
