import type { Interaction, Mention } from '../domain/model';
import { sameWords } from '../domain/promise/promise-step';
import { readPromises } from '../domain/promise/read-promises';
import type { LogDatabase } from './database';
import { notedPromise } from './promises';

/**
 * Notes what a reply promises as it went out, where that is more than the draft said: the draft's promises were
 * offered before it was inserted. `drafted` is what was inserted. Part of the caller's transaction on `followUps` and
 * `actions`.
 */
export async function notePromises(
  log: LogDatabase,
  mention: Mention,
  reply: Interaction,
  drafted: string,
  now: Date,
): Promise<void> {
  const before = readPromises(drafted, now).map(({ words }) => words);
  const steps = await log.followUps.where('mentionId').equals(mention.id).toArray();
  const known = [...before, ...steps.flatMap(({ words }) => words ?? [])];
  const added = readPromises(reply.myText, now).find(
    ({ words }) => !known.some((one) => sameWords(one, words)),
  );
  if (added) await log.actions.put(notedPromise(mention, reply, added, now));
}
