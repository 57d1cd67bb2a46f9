import type { Act } from './act';
import type { LogDatabase } from './database';
import { personOf } from './same-person';

/**
 * Deletes all records of a person and cancels their open follow-ups, as part of an act on `contacts` and
 * `followUps`. False when they are not there.
 */
export async function removePerson(log: LogDatabase, act: Act, id: string): Promise<boolean> {
  const ids = (await personOf(log, id)).map((record) => record.id);
  const steps = await log.followUps.where('contactId').anyOf(ids).toArray();
  for (const step of steps.filter(({ status }) => status === 'open')) {
    await act.change('followUps', step.id, (before) => ({ ...before, status: 'cancelled' }));
  }
  for (const one of ids) await act.remove('contacts', one);
  return ids.length > 0;
}
