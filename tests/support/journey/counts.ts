import type { Contact, FollowUp, Interaction, Mention } from '../../../src/domain/model';
import type { Journey } from './start';

/** Everything the log holds about the post whose text contains `words`. */
export async function keptAbout(
  { log }: Journey,
  words: string,
): Promise<{
  mention: Mention | undefined;
  contacts: Contact[];
  interactions: Interaction[];
  followUps: FollowUp[];
}> {
  const mentions = (await log.all<Mention>('mentions')).filter(({ post }) => post.text.includes(words));
  if (mentions.length > 1) throw new Error(`${mentions.length} mentions of “${words}”`);
  const [mention] = mentions;
  const name = mention?.post.author.name;
  const contacts = (await log.all<Contact>('contacts')).filter((contact) => contact.name === name);
  const ids = contacts.map(({ id }) => id);
  const about = <T extends { contactId: string; deletedAt?: string | undefined }>(rows: T[]): T[] =>
    rows.filter((row) => ids.includes(row.contactId) && !row.deletedAt);
  return {
    mention,
    contacts,
    interactions: about(await log.all<Interaction>('interactions')),
    followUps: about(await log.all<FollowUp>('followUps')),
  };
}
