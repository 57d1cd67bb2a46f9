import type { Mention } from '../domain/model';
import { type PostKey, siteOfKey } from '../domain/post-key';
import { practiceProfile } from '../domain/practice-profile';
import { REPLY_LIMITS } from '../domain/reply-limits';
import { type Finding, type Reviewed, reviewDraft, type Situation } from '../domain/review/review';
import type { ReviewModel } from '../domain/review/review-model';
import { expressesUsp, wordsOfUsp } from '../domain/usp/expresses';
import { contactOf } from './coach-view';
import type { LogDatabase, Logs } from './database';
import { listFacts } from './facts';
import { mentionByKey } from './mentions';
import { readSettings } from './settings';

const DAY = 86_400_000;
/** What went out longer ago is not remembered by those who read along. */
const RECENT_DAYS = 14;
/** So many replies are compared; the latest. */
const MOST = 40;

/** What is to be said of a reply to a mention; nothing for one that is no longer kept. */
export async function reviewedReply(
  logs: Logs,
  model: ReviewModel | null,
  key: PostKey,
  text: string,
  now: Date,
): Promise<Reviewed> {
  const mention = text.trim() === '' ? null : await mentionByKey(logs.for(siteOfKey(key)), key);
  if (!mention) return { findings: [], usp: false };
  const situation = await situationOf(logs, mention, now);
  const usp = expressesUsp(text, wordsOfUsp(situation.usp, situation.profile));
  return { findings: reviewDraft(text, situation, model), usp };
}

/** What could be better in a reply to a mention. */
export async function reviewReply(
  logs: Logs,
  model: ReviewModel | null,
  key: PostKey,
  text: string,
  now: Date,
): Promise<Finding[]> {
  return (await reviewedReply(logs, model, key, text, now)).findings;
}

/** The checks that find fault with a reply, each once; see `Interaction.findings`. */
export async function faultsOf(
  logs: Logs,
  model: ReviewModel | null,
  key: PostKey,
  text: string,
  now: Date,
): Promise<string[]> {
  return [...new Set((await reviewReply(logs, model, key, text, now)).map(({ check }) => check))];
}

/** What a reply to this mention answers, and what is known around it. */
async function situationOf(logs: Logs, mention: Mention, now: Date): Promise<Situation> {
  const { post, verdict } = mention;
  const log = logs.for(post.site);
  const [contact, { profile, usp }, facts, sentBefore] = await Promise.all([
    contactOf(log, mention),
    readSettings(logs.real),
    listFacts(logs.real),
    sentTo(log, mention, now),
  ]);
  return {
    author: contact?.name || post.author.name,
    post: post.text,
    intents: verdict.intents.map(({ intent }) => intent),
    site: post.site,
    // All that we read stands where others read it too; private messages are none of ours.
    public: true,
    ...REPLY_LIMITS[post.site],
    sentBefore,
    profile: post.site === 'practice' ? practiceProfile(profile) : profile,
    facts,
    usp,
    now,
  };
}

/** What was lately replied to other posts on the sites. */
async function sentTo(log: LogDatabase, mention: Mention, now: Date): Promise<Situation['sentBefore']> {
  const since = new Date(now.getTime() - RECENT_DAYS * DAY).toISOString();
  const replies = await log.interactions
    .where('at')
    .aboveOrEqual(since)
    .reverse()
    .filter(
      ({ channel, myText, mentionId, deletedAt }) =>
        channel === 'site' && myText !== '' && mentionId !== mention.id && !deletedAt,
    )
    .limit(MOST)
    .toArray();
  const people = await log.contacts.bulkGet(replies.map(({ contactId }) => contactId));
  return replies.map(({ myText }, index) => ({ to: people[index]?.name ?? '', text: myText }));
}
