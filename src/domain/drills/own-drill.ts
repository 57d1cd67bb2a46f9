import type { Drill, IntentId, SkillId, StoredRecord } from '../model';
import type { AnyDrill } from './drill';
import { rubricFor } from './rubrics';

/** What the post of a user's own drill is taken to be: nobody has labelled it, and its skill says what it is for. */
const POST_OF: Partial<Record<SkillId, IntentId>> = {
  listening: 'recommendation_request',
  gaps: 'purchase_intent',
  complaints: 'complaint',
  referrals: 'referral',
  informing: 'product_question',
};

/** What each skill is about beside the checks of its own (`domain/review`): who misses one has not passed. */
const SHOWS: Record<SkillId, readonly string[]> = {
  listening: ['asks-something'],
  gaps: ['asks-something'],
  complaints: [],
  referrals: [],
  informing: [],
  'follow-through': ['names-a-day'],
  tone: ['shouting', 'exclamations'],
  venues: ['says-who-you-are'],
};

/** A drill of the user's own, as it is shown. Replies to it are scored by what its skill asks for. */
export function ownDrill(drill: Omit<Drill, Exclude<keyof StoredRecord, 'id'> | 'order'>): AnyDrill {
  const { id, kind, skill, asks, post, author, reply, choices, answers } = drill;
  const shown = { id, kind, skill, asks, post, author, reply, choices, answers, own: true, public: true };
  if (kind !== 'reply') return { ...shown, intents: [], checks: [] };
  const about = POST_OF[skill];
  const intents = about ? [about] : [];
  const shows = SHOWS[skill];
  // A post that nobody signed has no name to use.
  const owed = rubricFor(intents, true).filter((id) => author !== '' || id !== 'no-name');
  return { ...shown, intents, checks: [...shows, ...owed], shows };
}
