import { identityKey } from '../domain/identity';
import type { Correction, Mute } from '../domain/model';
import type { LogDatabase } from './database';
import { muteAuthor, muteWord } from './mutes';
import { attempt, type Kept, kept } from './outcome';
import { replace } from './replace';

/** Undoes taking back a correction whose post is no longer kept: it counts as an example again. */
export function putBackCorrection(
  log: LogDatabase,
  { key, text, is, isNot, forMe }: Correction,
  now: Date,
): Promise<Kept<null>> {
  return attempt(async () => {
    const device = await log.deviceId();
    return log.transaction('rw', log.corrections, log.gone, async () => {
      // Corrected anew meanwhile: the newer word stands.
      const newer = await log.corrections.get({ key });
      if (!newer || newer.deletedAt) {
        await replace(log, 'corrections', newer, { key, text, is, isNot, forMe }, device, now);
      }
      return kept(null);
    });
  });
}

/** Undoes an unmute; answers how many waiting mentions it set aside. */
export async function muteAgain(log: LogDatabase, mute: Mute, now: Date): Promise<Kept<number>> {
  if (mute.kind === 'word') return muteWord(log, mute.what, now);
  const theirs = await log.mentions
    .filter(({ post }) => identityKey(post.site, post.author) === mute.what)
    .first();
  if (theirs) return muteAuthor(log, theirs.key, now);
  return attempt(async () => {
    const device = await log.deviceId();
    return log.transaction('rw', log.mutes, log.gone, async () => {
      const { kind, what, says } = mute;
      const there = await log.mutes.get({ kind, what });
      if (!there || there.deletedAt) await replace(log, 'mutes', there, { kind, what, says }, device, now);
      return kept(0);
    });
  });
}
