import type { LogRequest } from '../domain/coach-view';
import type { Interaction, Mention } from '../domain/model';
import { promiseStep, sameWords } from '../domain/promise/promise-step';
import { readPromises } from '../domain/promise/read-promises';
import type { LogDatabase } from './database';
import { type DueMoment, dueFields, dueMoment } from './due';
import { putStep } from './next-step';
import { type NotedPromise, notedOf, notePromises } from './noted-promises';

type Settled = NonNullable<LogRequest['promises']>[number];

/** What the user settled with a reply, with the follow-up that keeps it where it is kept. */
export interface DuePromise {
  promise: Settled;
  step: ReturnType<typeof promiseStep>;
  due: DueMoment;
}

/** When the promises that are settled with a reply come due. `nudgeHour` is the setting. */
export function duePromises({ promises = [] }: LogRequest, nudgeHour: number, now: Date): DuePromise[] {
  return promises.map((promise) => {
    const step = promiseStep(promise, now);
    return { promise, step, due: dueMoment(step, nudgeHour, now) };
  });
}

/**
 * Keeps the promises that the user settled with a reply, each as a follow-up beside the next step, and notes which
 * were let go. One that an earlier try kept is moved. Part of the caller's transaction on `followUps` and `actions`.
 */
export async function saveReplyPromises(
  log: LogDatabase,
  mention: Mention,
  reply: Interaction,
  promises: readonly DuePromise[],
  device: string,
  now: Date,
): Promise<void> {
  if (promises.length === 0) return;
  const steps = await log.followUps.where('mentionId').equals(mention.id).toArray();
  const noted: NotedPromise[] = [];
  for (const { promise, step, due } of promises) {
    const { words, day, time, kept } = promise;
    if (!kept || !due.ok) {
      noted.push({ words, day, time, state: 'let-go' });
      continue;
    }
    const open = steps.find(
      (one) => one.status === 'open' && !one.deletedAt && sameWords(one.words ?? '', words),
    );
    const dated = { due: dueFields(due), planned: step };
    const followUp = await putStep(log, open ?? null, reply, dated, device, now);
    noted.push({ words, day, time, state: 'kept', followUpId: followUp.id });
  }
  await notePromises(log, mention, reply, noted, now);
}

/**
 * Notes what a reply promises as it went out, where no follow-up keeps it and the user did not let it go: it is asked
 * about. Part of the caller's transaction on `followUps` and `actions`.
 */
export async function noteSentPromises(
  log: LogDatabase,
  mention: Mention,
  reply: Interaction,
  now: Date,
): Promise<void> {
  const promises = readPromises(reply.myText, now);
  if (promises.length === 0) return;
  const steps = await log.followUps.where('mentionId').equals(mention.id).toArray();
  const settled = (await notedOf(log, mention.key))?.promises ?? [];
  const known = [...settled, ...steps].flatMap(({ words }) => words ?? []);
  const open = promises.filter(({ words }) => !known.some((one) => sameWords(one, words)));
  if (open.length === 0) return;
  const asked = open.map(({ words, day, time }) => ({ words, day, time, state: 'waiting' as const }));
  await notePromises(log, mention, reply, asked, now);
}
