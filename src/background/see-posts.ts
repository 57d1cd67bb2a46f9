import { type Detection, prepareDetection } from '../domain/detect';
import type { Mention, Profile } from '../domain/model';
import { ownIdentity } from '../domain/own-identity';
import { postKey } from '../domain/post-key';
import { siteOn } from '../domain/site-on';
import type { LogDatabase } from '../log/database';
import { keepMentions, mentionsByKeys } from '../log/mentions';
import { type Kept, kept } from '../log/outcome';
import { readSettings } from '../log/settings';
import type { BadgeFacts, Requests } from '../messaging/protocol';
import type { House } from './handlers';
import { noticeSentReplies } from './own-replies';
import { knownAuthors, profileOn } from './posts-context';
import { userRulesOnce } from './user-rules';
import { wakeByPosts } from './wake-by-posts';

type SeePosts = (ask: Requests['posts.seen']['ask'], now: Date) => Promise<Kept<BadgeFacts[]>>;

/**
 * Decides on batches of posts: keeps those that matter, forgets the rest. Answers the mentions among the posts
 * in their order, found now or before (a mention stays one when the user's words change), then the mentions
 * that an own reply among the posts has answered. Follow-ups that came due by what was seen are reconciled.
 */
export function makeSeePosts(house: House): SeePosts {
  const { logs, classifier } = house;
  const detectionFor = compiledOnce();
  const userRules = userRulesOnce();

  return async ({ site, viewer, posts }, now) => {
    const log = logs.for(site);
    // The log reads while the classifier is made: the first batch of a worker waits for both.
    const [settings, known, rules, classify] = await Promise.all([
      readSettings(logs.real),
      knownAuthors(log, posts),
      userRules(log),
      classifier(),
    ]);
    if (!siteOn(settings, site, now)) return kept([]);
    const { profile, mentionDays } = settings;
    const found = detectionFor(profileOn(site, profile))(posts, { viewer, known, classify, ...rules, now });
    const mentions = await keepMentions(log, found, mentionDays, now);
    if (!mentions.ok) return mentions;
    if (await wakeByPosts(log, posts, { known, mentions: mentions.value }, now)) house.reconcile();
    const isOwn = ownIdentity(profile, viewer);
    const ownPosts = posts.filter(({ author }) => isOwn(site, author));
    const answered = await noticeSentReplies(house, site, ownPosts, now);
    return kept(await badgesOf(log, [...posts.map(postKey), ...answered]));
  };
}

async function badgesOf(log: LogDatabase, keys: readonly string[]): Promise<BadgeFacts[]> {
  const byKey = new Map((await mentionsByKeys(log, keys)).map((mention) => [mention.key, mention]));
  return [...new Set(keys)].flatMap((key) => {
    const mention = byKey.get(key);
    return mention ? [badgeFacts(mention)] : [];
  });
}

function badgeFacts({ key, verdict, status }: Mention): BadgeFacts {
  return {
    key,
    intent: verdict.intents[0]?.intent ?? null,
    says: verdict.reasons.map((reason) => reason.says),
    urgency: verdict.urgency.score,
    status,
  };
}

/** The detection of the last profile: compiling its names and words costs more than a batch of posts. */
function compiledOnce(): (profile: Profile) => Detection {
  let last: { of: string; detection: Detection } | null = null;
  return (profile) => {
    const of = JSON.stringify(profile);
    if (last?.of !== of) last = { of, detection: prepareDetection(profile) };
    return last.detection;
  };
}
