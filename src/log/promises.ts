import type { FollowUp } from '../domain/model';
import type { PostKey } from '../domain/post-key';
import { promiseStep, sameWords } from '../domain/promise/promise-step';
import type { WaitingPromise } from '../domain/promise/waiting';
import { type Act, act, type Done, gone } from './act';
import { contactById } from './contacts';
import type { LogDatabase } from './database';
import { dueFields, dueMoment } from './due';
import { allNoted, type Noted, type NotedPromise, notedOf, writeNoted } from './noted-promises';
import { failed, type Kept, kept } from './outcome';

/** A promise of the reply to a post, by its words. */
export type WhichPromise = Pick<WaitingPromise, 'key' | 'words'>;

/** Questions older than this are not asked any more. */
const ASKED_DAYS = 14;

/** Promises that went out and wait for the user's word, latest first. */
export async function waitingPromises(log: LogDatabase, now: Date): Promise<WaitingPromise[]> {
  return waitingIn(log, await allNoted(log), now);
}

/** Those that the reply to a mention made. */
export async function waitingPromisesOf(
  log: LogDatabase,
  key: PostKey,
  now: Date,
): Promise<WaitingPromise[]> {
  const noted = await notedOf(log, key);
  return noted ? waitingIn(log, [noted], now) : [];
}

/** The user keeps a promise: a follow-up of its own, beside what else is planned. `nudgeHour` is the setting. */
export function keepPromise(
  log: LogDatabase,
  which: WhichPromise,
  nudgeHour: number,
  now: Date,
): Promise<Kept<Done<FollowUp>>> {
  return act(log, ['followUps', log.actions, log.contacts], now, async (act) => {
    const found = await findPromise(log, which);
    const contact = found && (await contactById(log, found.noted.contactId));
    if (!found || !contact) return gone('log_thisPromise');
    const already = await standing(log, found.promise);
    if (already) return kept(already);
    const step = promiseStep(found.promise, now);
    const due = dueMoment(step, nudgeHour, now);
    if (!due.ok) return failed('refused', due.why);
    const { note, kind, words } = step;
    const followUp = await act.add('followUps', {
      contactId: contact.id,
      mentionId: found.noted.mentionId,
      interactionId: found.noted.interactionId,
      ...dueFields(due),
      note,
      status: 'open',
      nudgedAt: null,
      ...(kind && { kind }),
      ...(words && { words }),
    });
    await settle(log, found, { state: 'kept', followUpId: followUp.id });
    return kept(followUp);
  });
}

/**
 * The user lets it go; or, `waiting`, it is asked about again. The follow-up that keeps it goes, unless it was done
 * meanwhile. False: the promise is no longer there.
 */
export function unkeepPromise(
  log: LogDatabase,
  which: WhichPromise,
  state: 'let-go' | 'waiting',
  now: Date,
): Promise<Kept<Done<boolean>>> {
  return act(log, ['followUps', log.actions], now, async (act) => {
    const found = await findPromise(log, which);
    if (!found) return kept(false);
    await removeOpen(log, act, found.promise);
    await settle(log, found, { state });
    return kept(true);
  });
}

interface Found {
  noted: Noted & { at: string };
  promise: NotedPromise;
}

async function findPromise(log: LogDatabase, { key, words }: WhichPromise): Promise<Found | null> {
  const noted = await notedOf(log, key);
  const promise = noted?.promises.find((one) => sameWords(one.words, words));
  return noted && promise ? { noted, promise } : null;
}

async function settle(
  log: LogDatabase,
  { noted: { at, ...noted }, promise: { followUpId: _, ...promise } }: Found,
  became: Pick<NotedPromise, 'state' | 'followUpId'>,
): Promise<void> {
  const promises = noted.promises.map((one) =>
    sameWords(one.words, promise.words) ? { ...promise, ...became } : one,
  );
  await writeNoted(log, { ...noted, promises }, at);
}

/** The open follow-up that keeps it. */
async function standing(log: LogDatabase, { state, followUpId }: NotedPromise): Promise<FollowUp | null> {
  const followUp = state === 'kept' && followUpId ? await log.followUps.get(followUpId) : undefined;
  return followUp?.status === 'open' && !followUp.deletedAt ? followUp : null;
}

async function removeOpen(log: LogDatabase, act: Act, promise: NotedPromise): Promise<void> {
  const followUp = await standing(log, promise);
  if (followUp) await act.remove('followUps', followUp.id);
}

async function waitingIn(
  log: LogDatabase,
  all: readonly (Noted & { at: string })[],
  now: Date,
): Promise<WaitingPromise[]> {
  const oldest = new Date(now.getTime() - ASKED_DAYS * 86_400_000).toISOString();
  const asked = all.filter(({ at }) => at >= oldest);
  const found = await Promise.all(
    asked.map(async ({ key, contactId, promises }) => {
      const waiting = promises.filter(({ state }) => state === 'waiting');
      const contact = waiting.length > 0 ? await contactById(log, contactId) : null;
      if (!contact) return [];
      const { id, name } = contact;
      return waiting.map(({ words, day, time }) => ({ key, words, day, time, contactId: id, name }));
    }),
  );
  return found.flat();
}
