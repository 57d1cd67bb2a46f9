import type { Theirs } from '../domain/held-data';
import { identityKey } from '../domain/identity';
import { changed } from '../domain/merge/changed';
import { withoutRivals } from '../domain/merge/choose';
import type { Post } from '../domain/model';
import { say } from '../domain/say/say';
import { contactRow, withoutKeys } from './contacts';
import type { LogDatabase } from './database';
import { forgetCopies } from './forget-copies';
import { attempt, failed, type Kept, kept } from './outcome';
import { purge, purgeImages } from './purge';
import { takeSnapshot } from './snapshots';
import { findTheirs, keysOf } from './theirs';

/** What goes when a contact is erased, counted. */
export interface Erasing {
  name: string;
  /** Contact records: more than one where some were merged. */
  records: number;
  exchanges: number;
  followUps: number;
  purchases: number;
  /** Posts of theirs, and what the user said of them. */
  posts: number;
  corrections: number;
  mutes: number;
  /** What the user practises on of it. */
  cards: number;
}

/** What was erased, for pages to forget what they keep under these names: drafts of replies, typed texts. */
export interface Erased extends Erasing {
  contactIds: string[];
  mentionKeys: string[];
}

/** What `eraseContact` would erase, for the user to read before; null when there is no such contact. */
export async function whatGoes(log: LogDatabase, contactId: string): Promise<Erasing | null> {
  const theirs = await log.transaction('r', log.tables, async () => findTheirs(log, contactId));
  return theirs && counted(theirs);
}

/**
 * Erases a contact everywhere in this browser: every record of the person, what passed between them and the user,
 * their posts and what the user said of these, and every copy: what it takes to undo imports, the answers to
 * actions, the search index. Snapshots are dropped and one is taken anew. Other contacts lose what pointed at
 * them. There is no way back: only content-free `gone` rows stay, so that no backup brings the person back.
 *
 * Copies go first: when the page is closed half-way, the contact is still there to be erased.
 */
export async function eraseContact(log: LogDatabase, contactId: string, now: Date): Promise<Kept<Erased>> {
  return attempt(async () => {
    const device = await log.deviceId();
    await forgetCopies(log);
    const erased = await log.transaction('rw', log.tables, async () => {
      const theirs = await findTheirs(log, contactId);
      if (!theirs) return null;
      await eraseFound(log, theirs, device, now);
      return {
        ...counted(theirs),
        contactIds: theirs.contacts.map(({ id }) => id),
        mentionKeys: theirs.mentions.map(({ key }) => key),
      };
    });
    // A window or the background may just have made a copy from what it read before.
    await forgetCopies(log);
    await takeSnapshot(log, now);
    return erased ? kept(erased) : failed('missing', say('log_erasedElsewhere'));
  });
}

async function eraseFound(log: LogDatabase, theirs: Theirs, device: string, now: Date): Promise<void> {
  const all = new Set<string>();
  for (const table of Object.keys(theirs) as (keyof Theirs)[]) {
    const ids = theirs[table].map(({ id }) => id);
    await purge(log, table, ids, now);
    for (const id of ids) all.add(id);
  }
  await log.summaries.bulkDelete(theirs.contacts.map(({ id }) => id));
  await log.pendingNudges.bulkDelete(theirs.followUps.map(({ id }) => id));
  await purgeImages(log, all);
  await forgetAnswers(log, theirs);
  await unpoint(log, theirs, device, now);
}

/** Answers hold ids, and are kept under the keys of posts and profiles. */
async function forgetAnswers(log: LogDatabase, { contacts, mentions }: Theirs): Promise<void> {
  const words = [...contacts.map(({ id }) => id), ...keysOf(contacts), ...mentions.map(({ key }) => key)];
  const actions = await log.actions.toArray();
  const theirs = actions.filter((action) => {
    const text = JSON.stringify(action);
    return words.some((word) => text.includes(word));
  });
  await log.actions.bulkDelete(theirs.map(({ key }) => key));
}

/** Takes out of other people's records what points at this person or repeats their words. */
async function unpoint(log: LogDatabase, theirs: Theirs, device: string, now: Date): Promise<void> {
  const ids = new Set<unknown>(theirs.contacts.map(({ id }) => id));
  const keys = keysOf(theirs.contacts);
  const contacts = (await log.contacts.toArray()).map(withoutKeys).flatMap((contact) => {
    const { referredBy, apart } = contact;
    const after = changed(
      'contacts',
      contact,
      {
        ...contact,
        referredBy: referredBy !== null && ids.has(referredBy) ? null : referredBy,
        apart: apart.filter((id) => !ids.has(id)),
      },
      device,
      now,
    );
    const free = withoutRivals(
      'contacts',
      after,
      ({ path, value }) => path === 'referredBy' && ids.has(value),
    );
    return free === contact ? [] : [contactRow(free)];
  });
  await log.contacts.bulkPut(contacts);
  const mentions = (await log.mentions.toArray()).flatMap((mention) => {
    const after = changed(
      'mentions',
      mention,
      { ...mention, post: without(mention.post, keys) },
      device,
      now,
    );
    return after === mention ? [] : [after];
  });
  await log.mentions.bulkPut(mentions);
}

/** A post of somebody else that quotes or answers one of theirs. */
function without(post: Post, keys: ReadonlySet<string>): Post {
  const isTheirs = (author: Post['author'] | null | undefined): boolean =>
    !!author && keys.has(identityKey(post.site, author) ?? '');
  return {
    ...post,
    quoted: isTheirs(post.quoted?.author) ? null : post.quoted,
    answers: isTheirs(post.answers?.author) ? null : post.answers,
    thread: isTheirs(post.thread?.author) ? null : post.thread,
  };
}

function counted(theirs: Theirs): Erasing {
  return {
    name: theirs.contacts[0]?.name ?? '',
    records: theirs.contacts.length,
    exchanges: theirs.interactions.length,
    followUps: theirs.followUps.length,
    purchases: theirs.purchases.length,
    posts: theirs.mentions.length,
    corrections: theirs.corrections.length,
    mutes: theirs.mutes.length,
    cards: theirs.cards.length,
  };
}
