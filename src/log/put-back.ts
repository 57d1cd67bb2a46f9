import { identityKey } from '../domain/identity';
import type { Correction, Mute } from '../domain/model';
import type { LogDatabase } from './database';
import { muteAuthor, muteWord } from './mutes';
import { attempt, type Kept, kept } from './outcome';

/** Undoes taking back a correction whose post is no longer kept: it counts as an example again. */
export function putBackCorrection(log: LogDatabase, correction: Correction): Promise<Kept<null>> {
  return attempt(() =>
    log.transaction('rw', log.corrections, async () => {
      // Corrected anew meanwhile: the newer word stands.
      const newer = await log.corrections.get({ key: correction.key });
      if (!newer) await log.corrections.add(correction);
      return kept(null);
    }),
  );
}

/** Undoes an unmute; answers how many waiting mentions it set aside. */
export async function muteAgain(log: LogDatabase, mute: Mute, now: Date): Promise<Kept<number>> {
  if (mute.kind === 'word') return muteWord(log, mute.what, now);
  const theirs = await log.mentions
    .filter(({ post }) => identityKey(post.site, post.author) === mute.what)
    .first();
  if (theirs) return muteAuthor(log, theirs.key, now);
  return attempt(() =>
    log.transaction('rw', log.mutes, async () => {
      const there = await log.mutes.get({ kind: mute.kind, what: mute.what });
      if (!there) await log.mutes.add(mute);
      return kept(0);
    }),
  );
}
