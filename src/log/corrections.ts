import { changed } from '../domain/merge/changed';
import type { Correction, IntentId, Mention, Verdict } from '../domain/model';
import type { PostKey } from '../domain/post-key';
import type { LogDatabase } from './database';
import { keepCorrection } from './keep-correction';
import { changeMention, mentionByKey } from './mentions';
import { attempt, type Kept, kept } from './outcome';
import { replace, standing, TAKEN_BACK } from './replace';

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
    const all = standing(await log.corrections.toArray());
    const others = all.filter((correction) => correction.key !== key);
    const alone = intentsOf(judge(mention, []));
    const withOthers = others.length === 0 ? alone : intentsOf(judge(mention, others));
    const is = intents.filter((intent) => !alone.includes(intent) || !withOthers.includes(intent));
    const isNot = [...new Set([...alone, ...withOthers])].filter((intent) => !intents.includes(intent));
    const own = await keepCorrection(log, mention, ({ forMe }) => ({ is, isNot, forMe }), device, now);
    mention.verdict = judge(mention, own ? [...others, own] : others);
  });
}

/**
 * Takes back what the user said of a post, also when its mention is no longer kept. Answers the mention, judged
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
    return log.transaction('rw', log.mentions, log.corrections, log.gone, async () => {
      const said = await log.corrections.get({ key });
      const mention = await mentionByKey(log, key);
      if (!said || said.deletedAt) return kept(mention);
      await replace(log, 'corrections', said, TAKEN_BACK.corrections(said, now), device, now);
      if (!mention) return kept(null);
      const verdict = judge(mention, standing(await log.corrections.toArray()));
      const judged = changed('mentions', mention, { ...mention, verdict }, device, now);
      await log.mentions.put(judged);
      return kept(judged);
    });
  });
}

/** What the user corrected or set aside, latest first. */
export async function listCorrections(log: LogDatabase): Promise<Correction[]> {
  const all = standing(await log.corrections.toArray());
  return all.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

function intentsOf(verdict: Verdict): IntentId[] {
  return verdict.intents.map(({ intent }) => intent);
}
