import { identityKey } from '../domain/identity';
import type { Contact, Mention } from '../domain/model';
import { nameFinder } from '../domain/search/find-names';
import { contactsByIdentity } from './contacts';
import type { LogDatabase } from './database';
import { personOf } from './same-person';
import { freshenSummaries } from './summaries';

/** A contact whom a referral may be about. */
export interface ReferralPerson {
  id: string;
  name: string;
}

/** More to choose from would be a guess. */
const MOST = 4;
const HANDLES = /(?<![\p{L}\p{N}_@])@([\p{L}\p{N}_.]{1,60})/gu;

/**
 * The contacts whom a post names, points to or answers, but for its author: somebody of these sent the author, or was
 * sent by them. By profile first, then those whose name can mean nobody else.
 */
export async function referralPeople(
  log: LogDatabase,
  { post }: Mention,
  author: Contact | null,
): Promise<ReferralPerson[]> {
  const { site, text, quoted, answers, thread } = post;
  const handles = [...text.matchAll(HANDLES)].map(([, handle = '']) => ({
    handle: handle.replace(/\.+$/, ''),
    url: null,
  }));
  const pointedTo = [quoted?.author, answers?.author, thread?.author].filter((one) => one != null);
  const keys = [...handles, ...pointedTo].flatMap((one) => identityKey(site, one) ?? []);
  const byProfile = [...(await contactsByIdentity(log, keys)).values()];
  await freshenSummaries(log);
  const people = (await log.summaries.toArray()).map(({ id, name, handle }) => ({ id, name, handle }));
  const byName = nameFinder(people)(text).filter(({ sure }) => sure);
  const found = new Map<string, ReferralPerson>();
  for (const { id, name } of [
    ...byProfile,
    ...byName.map(({ contactId, name }) => ({ id: contactId, name })),
  ]) {
    found.set(id, { id, name });
  }
  const own = author ? (await personOf(log, author.id)).map(({ id }) => id) : [];
  for (const id of own) found.delete(id);
  return [...found.values()].slice(0, MOST);
}
