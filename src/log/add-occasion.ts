import { NOBODY } from '../domain/merge/stamps';
import type { FollowUp } from '../domain/model';
import type { Occasion } from '../domain/occasions';
import type { LogDatabase } from './database';
import { occasionIds } from './occasion-id';
import { mainId, recordsOf } from './same-person';

/**
 * Makes the follow-up of an occasion, inside the caller's transaction over `followUps`, `contacts` and `gone`.
 * False where the occasion was had, whatever became of it, or where it has to wait. `due`: when it comes due.
 *
 * Past `act`: it is stamped by its own day, not by the clock. So whatever a person did to the same record on another
 * computer is later.
 */
export async function addOccasion(
  log: LogDatabase,
  occasion: Occasion,
  { waits, due }: { waits: boolean; due: string },
): Promise<boolean> {
  const records = await recordsOf(log, await mainId(log, occasion.contactId));
  const [main] = records;
  if (!main) return false;
  const theirs = await log.followUps
    .where('contactId')
    .anyOf(records.map(({ id }) => id))
    .toArray();
  const open = theirs.filter(({ status, deletedAt }) => status === 'open' && !deletedAt);
  // One word of thanks is for all that there is to thank for.
  if (open.some(({ kind }) => waits || (kind === 'thanks' && occasion.kind === 'thanks'))) return false;
  const fresh = await notHad(log, occasion);
  if (!fresh) return false;
  const at = `${fresh.day}T00:00:00.000Z`;
  const followUp: FollowUp = {
    id: occasionIds(fresh)[0],
    createdAt: at,
    updatedAt: at,
    device: NOBODY,
    contactId: main.id,
    mentionId: null,
    interactionId: null,
    due,
    note: fresh.note,
    status: 'open',
    nudgedAt: null,
    kind: fresh.kind,
  };
  await log.followUps.add(followUp);
  return true;
}

/** The occasion, or the next like it that has come and was not had. */
async function notHad(log: LogDatabase, occasion: Occasion): Promise<Occasion | null> {
  for (let one: Occasion | null = occasion; one; one = one.later?.() ?? null) {
    const ids = occasionIds(one);
    const [had, gone] = await Promise.all([
      log.followUps.where('id').anyOf(ids).count(),
      log.gone.where('id').anyOf(ids).count(),
    ]);
    if (had + gone === 0) return one;
  }
  return null;
}
