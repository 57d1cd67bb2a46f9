import type { Contact, FollowUp, Mention, Purchase } from '../domain/model';
import type { Recovery } from '../domain/recovery/recovery';
import type { ReferralNode } from '../domain/referral-tree';
import { wholeContact } from '../domain/same-person/whole';
import { say } from '../domain/say/say';
import type { LogDatabase } from './database';
import { readRecovery } from './recovery';
import { referralsOf } from './referrals';
import { mainId, personOf } from './same-person';
import { readSettings } from './settings';
import { waitingOf } from './waiting-of';

export { timelineOf } from './timeline';

/**
 * Everything a contact's page shows but the timeline (`timelineOf`) and who may be the same person
 * (`findLikelySame(log, { of: id })`: it reads all contacts, which the page must not wait for).
 */
export interface ContactPage {
  /** Whole: with what the records merged into it know. */
  contact: Contact;
  /** The records it is made of; the main one first. */
  records: Contact[];
  /** All but deleted ones: open ones first by due date, then the others, latest first. */
  followUps: FollowUp[];
  /** Newest first. */
  purchases: Purchase[];
  /** Who sent them. `gone`: that contact was deleted, and `name` says so. */
  referredBy: { id: string; name: string; gone: boolean } | null;
  /** Whom they sent, whom those sent, and so on. */
  tree: ReferralNode;
  /** Posts of theirs that wait for an answer, most urgent first. */
  mentions: Mention[];
  /** A complaint of theirs that is open. */
  recovery: Recovery | null;
}

/** Null when there is no such contact. An id that was merged into another answers that other's page. */
export async function contactPage(log: LogDatabase, id: string): Promise<ContactPage | null> {
  const records = await personOf(log, id);
  const [main, ...others] = records;
  if (!main) return null;
  const contact = wholeContact(main, others);
  const ids = records.map((record) => record.id);
  const [followUps, purchases, referredBy, tree, mentions, { replyWithinHours }] = await Promise.all([
    log.followUps.where('contactId').anyOf(ids).toArray(),
    log.purchases.where('contactId').anyOf(ids).toArray(),
    referrerOf(log, contact),
    referralsOf(log, contact, ids),
    waitingOf(log, contact, ids),
    readSettings(log),
  ]);
  return {
    contact,
    records,
    followUps: live(followUps).sort(openFirst),
    purchases: live(purchases).sort(latestFirst),
    referredBy,
    tree,
    mentions,
    recovery: await readRecovery(log, { ids, waiting: mentions, followUps }, replyWithinHours),
  };
}

async function referrerOf(log: LogDatabase, { referredBy }: Contact): Promise<ContactPage['referredBy']> {
  if (referredBy === null) return null;
  const id = await mainId(log, referredBy);
  const referrer = await log.contacts.get(id);
  return referrer && !referrer.deletedAt
    ? { id, name: referrer.name, gone: false }
    : { id, name: say('log_somebodyGone'), gone: true };
}

function live<T extends { deletedAt?: string | undefined }>(records: readonly T[]): T[] {
  return records.filter(({ deletedAt }) => !deletedAt);
}

function openFirst(a: FollowUp, b: FollowUp): number {
  const [openA, openB] = [a.status === 'open', b.status === 'open'];
  if (openA !== openB) return openA ? -1 : 1;
  return openA ? a.due.localeCompare(b.due) : b.due.localeCompare(a.due);
}

function latestFirst(a: Purchase, b: Purchase): number {
  return b.day.localeCompare(a.day) || b.createdAt.localeCompare(a.createdAt);
}
