import { type FindMute, hides, mutedWord, muteName, prepareMutes } from '../domain/corrections/mutes';
import { identityKey } from '../domain/identity';
import { changed } from '../domain/merge/changed';
import type { Mention, Mute } from '../domain/model';
import type { PostKey } from '../domain/post-key';
import { MAX_MUTED_WORD } from '../domain/post-limits';
import { say } from '../domain/say/say';
import { foldText } from '../domain/tokens';
import { contactsByIdentity } from './contacts';
import type { LogDatabase } from './database';
import { mentionByKey } from './mentions';
import { attempt, failed, type Kept, kept } from './outcome';
import { replace, standing, TAKEN_BACK } from './replace';

/** Mutes the author of a mention: their waiting mentions are set aside until `unmuteAuthor`. Answers how many. */
export function muteAuthor(log: LogDatabase, key: PostKey, now: Date): Promise<Kept<number>> {
  return inOne(log, async (device) => {
    const mention = await mentionByKey(log, key);
    if (!mention) return failed('missing', say('log_postGone'));
    const what = authorOf(mention);
    if (what === null) return failed('refused', say('log_noProfileToMute'));
    const { name, handle } = mention.post.author;
    const says = name.trim() || handle || what;
    const mute = await muted(log, { kind: 'author', what, says }, device, now);
    return kept(await setAside(log, mute, device, now));
  });
}

/**
 * Mutes a word: the waiting mentions that hold it are set aside until `unmuteWord`, but for those that a muted
 * word does not hide. Answers how many.
 */
export function muteWord(log: LogDatabase, word: string, now: Date): Promise<Kept<number>> {
  return inOne(log, async (device) => {
    const what = word.trim();
    const asMuted = mutedWord(what);
    if (asMuted === null) return failed('refused', say('reasons_muteNeeds'));
    if (what.length > MAX_MUTED_WORD)
      return failed('refused', say('log_mutedWordTooLong', { most: MAX_MUTED_WORD }));
    const mute = await muted(log, { kind: 'word', what, says: what }, device, now);
    return kept(await setAside(log, mute, device, now));
  });
}

/** Takes the mute of a mention's author back; answers how many mentions came back. */
export function unmuteAuthor(log: LogDatabase, key: PostKey, now: Date): Promise<Kept<number>> {
  return inOne(log, async (device) => {
    const mention = await mentionByKey(log, key);
    if (!mention) return failed('missing', say('log_postGone'));
    const what = authorOf(mention);
    if (what === null) return kept(0);
    return kept(await takeBack(log, { kind: 'author', what }, device, now));
  });
}

/** Takes the mute of a word back, however it is typed; answers how many mentions came back. */
export function unmuteWord(log: LogDatabase, word: string, now: Date): Promise<Kept<number>> {
  return inOne(log, async (device) => {
    if (mutedWord(word) === null) return kept(0);
    return kept(await takeBack(log, { kind: 'word', what: word }, device, now));
  });
}

/** Takes a mute back; answers how many mentions came back: none when it is no longer there. */
export function unmute(log: LogDatabase, id: string, now: Date): Promise<Kept<number>> {
  return inOne(log, async (device) => {
    const mute = await log.mutes.get(id);
    return kept(mute ? await takeBack(log, mute, device, now) : 0);
  });
}

/** Muted authors and words, latest first. */
export async function listMutes(log: LogDatabase): Promise<Mute[]> {
  const all = standing(await log.mutes.toArray());
  return all.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

function inOne<T>(log: LogDatabase, work: (device: string) => Promise<Kept<T>>): Promise<Kept<T>> {
  return attempt(async () => {
    const device = await log.deviceId();
    const tables = [log.mutes, log.gone, log.mentions, log.contacts, log.actions];
    return log.transaction('rw', tables, async () => work(device));
  });
}

function authorOf({ post }: Mention): string | null {
  return identityKey(post.site, post.author);
}

/** The mute of this author or word, also one that was taken back. */
async function muteOf(log: LogDatabase, fields: Pick<Mute, 'kind' | 'what'>): Promise<Mute | undefined> {
  if (fields.kind === 'author') return log.mutes.get({ kind: 'author', what: fields.what });
  const name = muteName(fields);
  return (await log.mutes.toArray()).find((mute) => muteName(mute) === name);
}

/** The mute of this author or word as it stands, made if there is none. */
async function muted(
  log: LogDatabase,
  fields: Pick<Mute, 'kind' | 'what' | 'says'>,
  device: string,
  now: Date,
): Promise<Mute> {
  const before = await muteOf(log, fields);
  return before && !before.deletedAt ? before : replace(log, 'mutes', before, fields, device, now);
}

/** Sets aside what waits and falls under a mute; answers how many it has set aside altogether. */
async function setAside(log: LogDatabase, mute: Mute, device: string, now: Date): Promise<number> {
  const waiting = await log.mentions.where('status').equals('waiting').toArray();
  const hidden = await hiddenBy(log, prepareMutes([mute]), waiting);
  await log.mentions.bulkPut(
    hidden.map(({ mention }): Mention => {
      const aside: Mention = { ...mention, status: 'dismissed', mutedBy: mute.id };
      return changed('mentions', mention, aside, device, now);
    }),
  );
  return (await asideBy(log, mute)).length;
}

/**
 * Takes a mute back and brings back what it set aside, but for what falls under another mute as well: that now
 * waits for the other. The answer is remembered: a worker that died before it gave it is asked again.
 */
async function takeBack(
  log: LogDatabase,
  fields: Pick<Mute, 'kind' | 'what'>,
  device: string,
  now: Date,
): Promise<number> {
  const name = muteName(fields);
  const mute = await muteOf(log, fields);
  if (!mute || mute.deletedAt) {
    return ((await log.actions.get(takenBack(name)))?.answer as number | undefined) ?? 0;
  }
  await replace(log, 'mutes', mute, TAKEN_BACK.mutes(mute, now), device, now);
  const aside = await asideBy(log, mute);
  const others = await hiddenBy(log, prepareMutes(standing(await log.mutes.toArray())), aside);
  const otherMute = new Map(others.map((hidden) => [hidden.mention.id, hidden.mute.id]));
  await log.mentions.bulkPut(
    aside.map((mention) => {
      const { mutedBy: _, ...free } = mention;
      const other = otherMute.get(mention.id);
      const after: Mention = other ? { ...free, mutedBy: other } : { ...free, status: 'waiting' };
      return changed('mentions', mention, after, device, now);
    }),
  );
  const answer = aside.length - others.length;
  await log.actions.put({ key: takenBack(name), at: now.toISOString(), answer });
  return answer;
}

function takenBack(name: string): string {
  return `unmute ${name}`;
}

/** The mentions that detection would not show under these mutes. */
async function hiddenBy(
  log: LogDatabase,
  findMute: FindMute,
  mentions: readonly Mention[],
): Promise<{ mention: Mention; mute: Mute }[]> {
  const fallUnder = mentions.flatMap((mention) => {
    const mute = findMute(mention.post, foldText(mention.post.text));
    return mute ? [{ mention, mute }] : [];
  });
  // Somebody may have become a contact since their post was found.
  const contacts = await contactsByIdentity(
    log,
    fallUnder.flatMap(({ mention }) => authorOf(mention) ?? []),
  );
  return fallUnder.filter(({ mention, mute }) => {
    const reasons = mention.verdict.reasons.map(({ kind }) => kind);
    const isContact = contacts.has(authorOf(mention) ?? '');
    return hides(mute, isContact ? [...reasons, 'known'] : reasons);
  });
}

async function asideBy(log: LogDatabase, mute: Mute): Promise<Mention[]> {
  const dismissed = await log.mentions.where('status').equals('dismissed').toArray();
  return dismissed.filter(({ mutedBy }) => mutedBy === mute.id);
}
