import type { Post, SiteId } from '../domain/model';
import type { PostKey } from '../domain/post-key';
import { sentReplies } from '../domain/sent-reply';
import { insertedReplies } from '../log/inserted-replies';
import { confirmSent } from '../log/settle-reply';
import { faultsNoted } from './faults-noted';
import type { House } from './handlers';
import { tellTeam } from './team-handlers';

/**
 * Marks mentions answered whose reply stands on the page now: the user pressed send, and nobody has to ask.
 * Returns their keys. A failure is loud in the console and leaves the question to the user.
 */
export async function noticeSentReplies(
  house: Pick<House, 'logs' | 'clock' | 'reviewModel' | 'sync'>,
  site: SiteId,
  ownPosts: readonly Post[],
  now: Date,
): Promise<PostKey[]> {
  if (ownPosts.length === 0) return [];
  const log = house.logs.for(site);
  const inserted = await insertedReplies(log);
  const answered: PostKey[] = [];
  for (const { key, text } of sentReplies(ownPosts, inserted)) {
    // What went out as it was inserted has been reviewed.
    const same = inserted.some((one) => one.key === key && one.text.trim() === text.trim());
    const findings = same ? undefined : await faultsNoted(house, key, text, now);
    const confirmed = await confirmSent(log, key, text, now, findings);
    if (confirmed.ok) {
      answered.push(key);
      await tellTeam(house, key, 'answered');
    } else console.error(`Rapport: ${key} could not be marked answered: ${confirmed.failure.says}`);
  }
  return answered;
}
