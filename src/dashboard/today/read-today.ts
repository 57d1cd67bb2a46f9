import { complains } from '../../domain/recovery/complains';
import { byScore, todayScore } from '../../domain/today/score';
import { walkedApart } from '../../domain/walked-past';
import { upcomingFollowUps } from '../../log/follow-ups';
import { waitingMentions } from '../../log/mentions';
import { waitingPromises } from '../../log/promises';
import { todayLines } from '../../log/today';
import { unplannedRecoveries } from '../../log/unplanned-recoveries';
import { logs } from '../../ui/logs';
import { readGiven } from './read-given';

/** Posts of a kind that are listed; the popup has them all. */
const POSTS = 10;
/** Open complaints that are listed; the contact list has them all. */
const RECOVERIES = 10;

/** All that Today shows; `shown` follow-ups of those that are due, and of those to come. */
export async function readToday(now: Date, shown: number) {
  const waitingNow = waitingMentions(logs.real);
  const [queue, upcoming, waiting, promises, recoveries, given] = await Promise.all([
    todayLines(logs.real, now, shown),
    upcomingFollowUps(logs.real, now, shown),
    waitingNow,
    waitingPromises(logs.real, now),
    waitingNow.then((posts) => unplannedRecoveries(logs.real, posts, RECOVERIES)),
    readGiven(),
  ]);
  const { walked } = walkedApart(waiting, now);
  const complaints = waiting
    .filter(({ verdict }) => complains(verdict))
    .map((mention) => {
      const { id, post, createdAt } = mention;
      const since = post.publishedAt ?? createdAt;
      const facts = { what: 'complaint', since: new Date(since), person: null } as const;
      return { id, since, mention, score: todayScore(facts, now) };
    })
    .sort(byScore);
  return {
    queue,
    upcoming,
    complaints: {
      mentions: complaints.slice(0, POSTS).map(({ mention }) => mention),
      scores: new Map(complaints.map(({ id, score }) => [id, score])),
      count: complaints.length,
    },
    recoveries,
    given,
    walked: { mentions: walked.slice(0, POSTS), count: walked.length },
    promised: promises.map((promise) => ({ promise, log: 'real' as const })),
  };
}
