import { type Standing, sayStanding } from '../domain/standing';
import { contactForIdentity } from './contacts';
import type { LogDatabase } from './database';
import { readRecovery } from './recovery';
import { personOf } from './same-person';
import { waitingOf } from './waiting-of';

/**
 * What is open with the contact who has this profile (`identityKey`); null where they are no contact, or nothing is.
 * `replyWithinHours` is the setting.
 */
export async function standingWith(
  log: LogDatabase,
  identityKey: string,
  replyWithinHours: number,
  now: Date,
): Promise<Standing | null> {
  const contact = await contactForIdentity(log, identityKey);
  if (!contact) return null;
  const ids = (await personOf(log, contact.id)).map(({ id }) => id);
  const [all, waiting] = await Promise.all([
    log.followUps.where('contactId').anyOf(ids).toArray(),
    waitingOf(log, contact, ids),
  ]);
  const recovery = await readRecovery(log, { ids, waiting, followUps: all }, replyWithinHours);
  const followUps = all
    .filter(({ status, deletedAt }) => status === 'open' && !deletedAt)
    .sort((a, b) => a.due.localeCompare(b.due));
  const says = sayStanding(
    { followUps, complaintSince: recovery?.since ?? null, waiting: waiting.length },
    now,
  );
  if (says.length === 0) return null;
  return {
    contactId: contact.id,
    name: contact.name,
    says,
    pressing: recovery !== null || (followUps[0] !== undefined && followUps[0].due <= now.toISOString()),
    waiting: waiting[0]?.key ?? null,
  };
}
