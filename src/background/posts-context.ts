import { identityKey } from '../domain/identity';
import type { Post, Profile, SiteId } from '../domain/model';
import { practiceProfile } from '../domain/practice-profile';
import type { KnownContact } from '../domain/reasons';
import { contactsByIdentity } from '../log/contacts';
import type { LogDatabase } from '../log/database';

/** The profile as a site's posts are looked at with. */
export function profileOn(site: SiteId, profile: Profile): Profile {
  return site === 'practice' ? practiceProfile(profile) : profile;
}

/** Which authors of these posts are contacts, looked up by `identityKey`. */
export async function knownAuthors(
  log: LogDatabase,
  posts: readonly Post[],
): Promise<(key: string) => KnownContact | null> {
  const keys = posts.flatMap(({ site, author }) => identityKey(site, author) ?? []);
  const contacts = await contactsByIdentity(log, keys);
  const lines = await log.summaries.bulkGet([...new Set([...contacts.values()].map(({ id }) => id))]);
  // As the line of the list had it: a moment old at most, and that is soon enough for haste.
  const open = new Set(lines.flatMap((line) => (line?.complaintAt ? line.id : [])));
  return (key) => {
    const contact = contacts.get(key);
    if (!contact) return null;
    const { id, name, vip } = contact;
    return { contactId: id, name, vip, ...(open.has(id) && { openRecovery: true }) };
  };
}
