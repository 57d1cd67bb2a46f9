import type { Classifier } from '../domain/classify/classification';
import { prepareCorrections } from '../domain/corrections/corrections';
import { judgeAgain } from '../domain/detect';
import type { IntentId, Mention } from '../domain/model';
import { type PostKey, siteOfKey } from '../domain/post-key';
import { correctMention, type Judge, takeBackCorrection } from '../log/corrections';
import type { Logs } from '../log/database';
import { mentionByKey } from '../log/mentions';
import type { Kept } from '../log/outcome';
import { readSettings } from '../log/settings';
import { knownAuthors, profileOn } from './posts-context';

const NOBODY = { name: null, handle: null };

/**
 * Keeps what the user says of a mention, or (null) takes it back; the mention is judged anew at once. Answers
 * it as it is then: null when a correction was taken back of a post that is no longer kept.
 */
export function makeCorrect(logs: Logs, classifier: () => Promise<Classifier>) {
  return async (
    key: PostKey,
    intents: readonly IntentId[] | null,
    now: Date,
  ): Promise<Kept<Mention | null>> => {
    const log = logs.for(siteOfKey(key));
    const { profile } = await readSettings(logs.real);
    const classify = await classifier();
    const post = (await mentionByKey(log, key))?.post;
    const known = await knownAuthors(log, post ? [post] : []);
    const judge: Judge = (mention, corrections) =>
      judgeAgain(mention.post, mention.verdict.reasons, {
        profile: profileOn(mention.post.site, profile),
        // Who is logged in is not known here. It decides on reasons, and those stand.
        viewer: NOBODY,
        known,
        classify,
        corrections: prepareCorrections(corrections),
        now,
      });
    return intents === null
      ? takeBackCorrection(log, key, judge, now)
      : correctMention(log, key, intents, judge, now);
  };
}
