import { changed } from '../domain/merge/changed';
import type { Correction, IntentId, Mention, Verdict } from '../domain/model';
import type { PostKey } from '../domain/post-key';
import type { LogDatabase } from './database';
import { keepCorrection } from './keep-correction';
import { changeMention, mentionByKey } from './mentions';
import { attempt, type Kept, kept } from './outcome';

/** Makes the verdict on a mention anew, under these corrections and no others. */
export type Judge = (mention: Mention, corrections: readonly Correction[]) => Verdict;

/**
 * The user says what a mention is: these intents and no others. It takes the place of what they said before;
 * the mention is judged anew at once. Answers the mention as it is then.
 *
 * Kept is the difference to what would be found without the user's word: by the classifier alone, and with
 * what they said of other posts.
 */
export function correctMention(
  log: LogDatabase,
  key: PostKey,
  intents: readonly IntentId[],
  judge: Judge,
  now: Date,
): Promise<Kept<Mention>> {
  return changeMention(log, key, now, async (mention, device) => {
    const others = (await log.corrections.toArray()).filter((correction) => correction.key !== key);
    const alone = intentsOf(judge(mention, []));
    const withOthers = others.length === 0 ? alone : intentsOf(judge(mention, others));
    const is = intents.filter((intent) => !alone.includes(intent) || !withOthers.includes(intent));
    const isNot = [...new Set([...alone, ...withOthers])].filter((intent) => !intents.includes(intent));
    const own = await keepCorrection(log, mention, ({ forMe }) => ({ is, isNot, forMe }), device, now);
    mention.verdict = judge(mention, own ? [...others, own] : others);
  });
}

/**
 * Erases what the user said of a post, also when its mention is no longer kept. Answers the mention, judged
 * anew, or null.
 */
export function takeBackCorrection(
  log: LogDatabase,
  key: PostKey,
  judge: Judge,
  now: Date,
): Promise<Kept<Mention | null>> {
  return attempt(async () => {
    const device = await log.deviceId();
    return log.transaction('rw', log.mentions, log.corrections, async () => {
      const erased = await log.corrections.where('key').equals(key).delete();
      const mention = await mentionByKey(log, key);
      if (!mention || erased === 0) return kept(mention);
      const verdict = judge(mention, await log.corrections.toArray());
      const judged = changed('mentions', mention, { ...mention, verdict }, device, now);
      await log.mentions.put(judged);
      return kept(judged);
    });
  });
}

/** What the user corrected or set aside, latest first. */
export async function listCorrections(log: LogDatabase): Promise<Correction[]> {
  const all = await log.corrections.toArray();
  return all.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

function intentsOf(verdict: Verdict): IntentId[] {
  return verdict.intents.map(({ intent }) => intent);
}
