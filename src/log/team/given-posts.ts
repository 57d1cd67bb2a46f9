import { identityKey } from '../../domain/identity';
import { type AssignmentLine, isOpen } from '../../domain/team/assignment-line';
import { contactsByIdentity } from '../contacts';
import type { LogDatabase } from '../database';
import { mentionByKey } from '../mentions';
import { mainId } from '../same-person';
import { assignmentsFor } from './assignment-lines';
import { isAnswered } from './keep-assignments';
import { openTeam } from './open-team';

/** A post that the user is to answer: mostly asked once, by one colleague. */
export interface GivenPost {
  key: string;
  post: AssignmentLine['post'];
  /** By whom, oldest first. */
  lines: [AssignmentLine, ...AssignmentLine[]];
  /** The contact who wrote it; null: nobody of theirs. */
  contactId: string | null;
  /** The user answered it since; the team hears of that with the next round. */
  answered: boolean;
}

/** What is given to the user and not settled, longest waiting first. */
export async function givenPosts(log: LogDatabase): Promise<GivenPost[]> {
  const opened = await openTeam(log);
  if (!opened) return [];
  const { toMe } = await assignmentsFor(opened);
  const byPost = new Map<string, GivenPost['lines']>();
  for (const line of toMe.filter(isOpen).reverse()) {
    const lines = byPost.get(line.key);
    if (lines) lines.push(line);
    else byPost.set(line.key, [line]);
  }
  return Promise.all(
    [...byPost].map(async ([key, lines]): Promise<GivenPost> => {
      const [{ post }] = lines;
      const answered = (await Promise.all(lines.map((line) => isAnswered(log, line)))).every(Boolean);
      return { key, post, lines, contactId: await contactOf(log, key, post), answered };
    }),
  );
}

async function contactOf(
  log: LogDatabase,
  key: string,
  { site, author }: AssignmentLine['post'],
): Promise<string | null> {
  const mention = await mentionByKey(log, key);
  if (mention?.contactId) return mainId(log, mention.contactId);
  const profile = identityKey(site, author);
  if (profile === null) return null;
  return (await contactsByIdentity(log, [profile])).get(profile)?.id ?? null;
}
