import type { Contact, FollowUp, Interaction, Mention } from '../domain/model';
import type { PostKey } from '../domain/post-key';
import { promiseStep, type ToKeep } from '../domain/promise/promise-step';
import type { WaitingPromise } from '../domain/promise/waiting';
import { act, type Done, gone } from './act';
import { contactById } from './contacts';
import type { ActionRow, LogDatabase } from './database';
import { dueFields, dueMoment } from './due';
import { attempt, failed, type Kept, kept } from './outcome';

interface Noted extends ToKeep {
  key: PostKey;
  contactId: string;
  mentionId: string;
  interactionId: string;
  state: 'waiting' | 'kept' | 'let-go';
}

/** Questions older than this are not asked any more. */
const ASKED_DAYS = 14;
const PREFIX = 'promise ';

/** The row that keeps the question. It goes like answers to actions do: with the person, and after a month. */
export function notedPromise(
  { key, id }: Mention,
  reply: Interaction,
  { words, day, time }: ToKeep,
  now: Date,
): ActionRow {
  const answer: Noted = {
    words,
    day,
    time,
    key,
    contactId: reply.contactId,
    mentionId: id,
    interactionId: reply.id,
    state: 'waiting',
  };
  return { key: PREFIX + key, at: now.toISOString(), answer };
}

/** Promises that went out and wait for the user's word, latest first. */
export async function waitingPromises(log: LogDatabase, now: Date): Promise<WaitingPromise[]> {
  const rows = await log.actions.where('key').startsWith(PREFIX).toArray();
  const waiting = rows.flatMap((row) => (waits(row, now) ? [row] : []));
  const found = await Promise.all(
    waiting
      .sort((a, b) => b.at.localeCompare(a.at))
      .map(async ({ answer }) => shown(answer as Noted, await contactById(log, (answer as Noted).contactId))),
  );
  return found.filter((one) => one !== null);
}

/** The one that the reply to a mention made; null: none waits. */
export async function waitingPromise(
  log: LogDatabase,
  key: PostKey,
  now: Date,
): Promise<WaitingPromise | null> {
  const row = await log.actions.get(PREFIX + key);
  if (!row || !waits(row, now)) return null;
  const noted = row.answer as Noted;
  return shown(noted, await contactById(log, noted.contactId));
}

/** The user keeps a promise: a follow-up of its own, beside what else is planned. `nudgeHour` is the setting. */
export function keepPromise(
  log: LogDatabase,
  key: PostKey,
  nudgeHour: number,
  now: Date,
): Promise<Kept<Done<FollowUp>>> {
  return act(log, ['followUps', log.actions, log.contacts], now, async (act) => {
    const noted = await settle(log, key, 'kept');
    const contact = noted && (await contactById(log, noted.contactId));
    if (!noted || !contact) return gone('This promise');
    const step = promiseStep(noted, now);
    const due = dueMoment(step, nudgeHour, now);
    if (!due.ok) return failed('refused', due.why);
    const { note, kind, words } = step;
    const followUp = await act.add('followUps', {
      contactId: contact.id,
      mentionId: noted.mentionId,
      interactionId: noted.interactionId,
      ...dueFields(due),
      note,
      status: 'open',
      nudgedAt: null,
      ...(kind && { kind }),
      ...(words && { words }),
    });
    return kept(followUp);
  });
}

/** The user lets it go; `askAgain` takes that back, or that it was kept. False: it is no longer there. */
export function letPromiseGo(log: LogDatabase, key: PostKey, askAgain = false): Promise<Kept<boolean>> {
  return attempt(() =>
    log.transaction('rw', log.actions, async () =>
      kept((await settle(log, key, askAgain ? 'waiting' : 'let-go')) !== null),
    ),
  );
}

async function settle(log: LogDatabase, key: PostKey, state: Noted['state']): Promise<Noted | null> {
  const row = await log.actions.get(PREFIX + key);
  if (!row) return null;
  const noted: Noted = { ...(row.answer as Noted), state };
  await log.actions.put({ ...row, answer: noted });
  return noted;
}

function waits({ at, answer }: ActionRow, now: Date): boolean {
  const oldest = new Date(now.getTime() - ASKED_DAYS * 86_400_000).toISOString();
  return (answer as Noted).state === 'waiting' && at >= oldest;
}

function shown({ key, words, day, time }: Noted, contact: Contact | null): WaitingPromise | null {
  return contact && { key, words, day, time, contactId: contact.id, name: contact.name };
}
