import { cadenceOf } from '../domain/cadence/cadence';
import type { ProposedFollowUp } from '../domain/coach-view';
import type { ContactSummary } from '../domain/contact-summary';
import { dayOf } from '../domain/days';
import { proposeFollowUp, type WithWhom } from '../domain/follow-up';
import { intentOf } from '../domain/intents';
import { toThankFor } from '../domain/thanks-owed';
import type { LogDatabase } from './database';
import { readRhythms } from './rhythms';
import { lineOf } from './summarise-concerned';

/** What is known of a contact for a next step with them; null when there is no such contact. */
export async function withWhom(log: LogDatabase, contactId: string, now: Date): Promise<WithWhom | null> {
  const line = await lineOf(log, contactId);
  return line && whomOf(log, line, now);
}

/**
 * A next step with somebody the user just spoke with; null where something is planned with them already, and while a
 * complaint of theirs is open, which has steps of its own.
 */
export async function proposeStep(
  log: LogDatabase,
  contactId: string,
  now: Date,
): Promise<ProposedFollowUp | null> {
  const line = await lineOf(log, contactId);
  if (!line || line.openFollowUps > 0 || line.complaintAt !== '') return null;
  return proposeFollowUp({ intents: [] }, now, intentOf, await whomOf(log, line, now));
}

async function whomOf(log: LogDatabase, line: ContactSummary, now: Date): Promise<WithWhom> {
  const { byTag, southern } = await readRhythms(log);
  const purchases = await log.purchases
    .where('contactId')
    .anyOf([line.id, ...line.merged])
    .toArray();
  const bought = purchases.filter(({ deletedAt }) => !deletedAt);
  return {
    stage: line.stage,
    every: cadenceOf(line, byTag)?.every ?? null,
    toThankFor: toThankFor(bought, line.thankedAt, dayOf(now))?.what ?? null,
    southern,
  };
}
