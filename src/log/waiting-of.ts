import { identityKey } from '../domain/identity';
import type { Contact, Mention } from '../domain/model';
import type { LogDatabase } from './database';

/**
 * Posts of a person that wait for an answer, most urgent first. A mention knows its contact only once the user acted
 * on it; before that its author's profile tells. `ids` are those of the contact's records.
 */
export async function waitingOf(
  log: LogDatabase,
  contact: Contact,
  ids: readonly string[],
): Promise<Mention[]> {
  const keys = new Set(contact.identities.map(({ key }) => key));
  const waiting = await log.mentions.where('status').equals('waiting').toArray();
  return waiting
    .filter(
      ({ contactId, post, deletedAt }) =>
        !deletedAt &&
        ((contactId !== null && ids.includes(contactId)) ||
          keys.has(identityKey(post.site, post.author) ?? '')),
    )
    .sort((a, b) => b.verdict.urgency.score - a.verdict.urgency.score);
}
