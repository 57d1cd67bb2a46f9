import type { Drill, IntentId, SkillId } from '../model';
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

/** A drill of the user's own, as it is shown. Replies to it are scored by what its skill asks for. */
export function ownDrill(drill: Drill): AnyDrill {
  const { id, kind, skill, asks, post, author, reply, choices, answers } = drill;
  const shown = { id, kind, skill, asks, post, author, reply, choices, answers, own: true, public: true };
  if (kind !== 'reply') return { ...shown, intents: [], checks: [] };
  const about = POST_OF[skill];
  const intents = about ? [about] : [];
  const shows = skill === 'follow-through' ? ['names-a-day'] : [];
  return { ...shown, intents, checks: [...shows, ...rubricFor(intents, true)], shows };
}
