import type { LogRequest } from '../domain/coach-view';
import type { PostKey } from '../domain/post-key';
import { say } from '../domain/say/say';
import { editContact } from './contact-acts';
import { contactById } from './contacts';
import type { LogDatabase } from './database';
import { mentionByKey } from './mentions';
import { failed, type Kept, kept } from './outcome';
import { referralPeople } from './referral-people';

type Sent = NonNullable<LogRequest['referral']>;

/**
 * Notes who sent whom, as the user said of a post whose author was just saved. Only somebody whom the post itself
 * points to can be linked: a page that was taken over must not write into other contacts.
 */
export async function linkReferral(
  log: LogDatabase,
  key: PostKey,
  { otherId, who }: Sent,
  now: Date,
): Promise<Kept<null>> {
  const mention = await mentionByKey(log, key);
  const author = mention?.contactId ? await contactById(log, mention.contactId) : null;
  if (!mention || !author) return failed('missing', say('log_referralNotNoted'));
  const people = await referralPeople(log, mention, author);
  const other = people.find(({ id }) => id === otherId);
  if (!other) return failed('missing', say('log_referralNotNoted'));
  const [sent, by] = who === 'author-sent' ? [other, author] : [author, other];
  const done = await editContact(log, sent.id, (contact) => ({ ...contact, referredBy: by.id }), now);
  return done.ok ? kept(null) : done;
}
