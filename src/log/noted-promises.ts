import type { Interaction, Mention } from '../domain/model';
import type { PostKey } from '../domain/post-key';
import { sameWords, type ToKeep } from '../domain/promise/promise-step';
import type { LogDatabase } from './database';
import type { ActionRow } from './rows';

/*
 * What became of the promises of a reply stands in one row of `actions`, under the key of the post. It goes like
 * answers to actions do: with the person, and after a month.
 */

/** A promise of a reply, beside the next step that was kept with it. */
export interface NotedPromise extends ToKeep {
  /** `waiting`: it went out, and the user is asked about it. */
  state: 'waiting' | 'kept' | 'let-go';
  /** That keeps it. */
  followUpId?: string;
}

/** The promises of the reply to one post. */
export interface Noted {
  key: PostKey;
  contactId: string;
  mentionId: string;
  interactionId: string;
  promises: NotedPromise[];
}

const PREFIX = 'promise ';

/** What is noted of the reply to a post, and when; null: nothing. Part of the caller's transaction on `actions`. */
export async function notedOf(log: LogDatabase, key: PostKey): Promise<(Noted & { at: string }) | null> {
  const row = await log.actions.get(PREFIX + key);
  return row ? noted(row) : null;
}

/** The same of every reply, latest first. */
export async function allNoted(log: LogDatabase): Promise<(Noted & { at: string })[]> {
  const rows = await log.actions.where('key').startsWith(PREFIX).toArray();
  return rows.sort((a, b) => b.at.localeCompare(a.at)).map(noted);
}

/**
 * Notes what became of some promises of a reply; others that are noted of it stay as they are. Part of the caller's
 * transaction on `actions`.
 */
export async function notePromises(
  log: LogDatabase,
  { key, id }: Mention,
  reply: Interaction,
  promises: readonly NotedPromise[],
  now: Date,
): Promise<void> {
  const before = (await notedOf(log, key))?.promises ?? [];
  const others = before.filter(({ words }) => !promises.some((one) => sameWords(one.words, words)));
  const { contactId, id: interactionId } = reply;
  await writeNoted(
    log,
    { key, contactId, mentionId: id, interactionId, promises: [...others, ...promises] },
    now.toISOString(),
  );
}

/** Writes the row anew. Part of the caller's transaction on `actions`. */
export async function writeNoted(log: LogDatabase, answer: Noted, at: string): Promise<void> {
  await log.actions.put({ key: PREFIX + answer.key, at, answer });
}

/** Follow-ups that keep promises of a reply beside its next step. Part of the caller's transaction on `actions`. */
export async function keptBeside(log: LogDatabase, key: PostKey): Promise<ReadonlySet<string>> {
  const row = await notedOf(log, key);
  return new Set(row?.promises.flatMap(({ state, followUpId }) => (state === 'kept' && followUpId) || []));
}

function noted({ answer, at }: ActionRow): Noted & { at: string } {
  const { key, contactId, mentionId, interactionId, ...rest } = answer as Noted | NotedAlone;
  const promises = 'promises' in rest ? rest.promises : [rest];
  return { key, contactId, mentionId, interactionId, promises, at };
}

/** As it was noted when a reply was asked about for one promise only. */
type NotedAlone = Omit<Noted, 'promises'> & NotedPromise;
