import { EMPTY_USP, type Interaction } from '../../../domain/model';
import { MAX_REPLY } from '../../../domain/post-limits';
import type { Situation } from '../../../domain/review/review';
import type { ReviewModel } from '../../../domain/review/review-model';
import { reviewedMiss } from '../../../domain/training/misses/reviewed';
import { contactById } from '../../contacts';
import { readSettings } from '../../settings';
import type { MissKind } from './miss-kind';

/** So many replies are looked at; a salesperson learns from the latest. */
const MOST = 200;

/** Replies that went out with something that the review finds fault with. */
export const reviewed = (model: ReviewModel | null): MissKind => ({
  kind: 'reviewed',
  tables: ['interactions', 'contacts', 'settings'],
  async find(log, since, now) {
    const replies = await log.interactions
      .where('at')
      .between(since.toISOString(), now.toISOString())
      .reverse()
      .filter(isOfInterest)
      .limit(MOST)
      .toArray();
    return replies.map(({ id, at }) => ({ ref: id, at }));
  },
  async make(log, ref) {
    const reply = await log.interactions.get(ref);
    if (!reply || !isOfInterest(reply)) return null;
    const contact = await contactById(log, reply.contactId);
    if (!contact) return null;
    const { profile } = await readSettings(log);
    return reviewedMiss(
      reply,
      {
        author: contact.name,
        post: reply.theirText,
        intents: reply.intents,
        site: reply.site ?? 'x',
        public: reply.channel === 'site',
        // It went out, so it was not too long, and what was sent and known at the time nobody can tell today.
        max: MAX_REPLY,
        weigh: 'characters',
        sentBefore: [],
        facts: [],
        usp: EMPTY_USP,
        profile,
        now: new Date(reply.at),
      } satisfies Situation,
      model,
    );
  },
});

function isOfInterest({ deletedAt, state, myText, findings }: Interaction): boolean {
  return !deletedAt && state !== 'logged' && myText !== '' && findings?.length !== 0;
}
