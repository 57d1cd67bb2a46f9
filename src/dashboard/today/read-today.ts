import { complains } from '../../domain/recovery/complains';
import { upcomingFollowUps } from '../../log/follow-ups';
import { waitingMentions } from '../../log/mentions';
import { waitingPromises } from '../../log/promises';
import { todayLines } from '../../log/today';
import { walkedPast } from '../../log/walked-past';
import { logs } from '../../ui/logs';

/** Posts of a kind that are listed; the popup has them all. */
const POSTS = 10;

/** All that Today shows; `shown` follow-ups of those that are due, and of those to come. */
export async function readToday(now: Date, shown: number) {
  const [queue, upcoming, waiting, walked, promises] = await Promise.all([
    todayLines(logs.real, now, shown),
    upcomingFollowUps(logs.real, now, shown),
    waitingMentions(logs.real, Number.POSITIVE_INFINITY),
    walkedPast(logs.real, now, POSTS),
    waitingPromises(logs.real, now),
  ]);
  const complaints = waiting.filter(({ verdict }) => complains(verdict));
  return {
    queue,
    upcoming,
    complaints: { mentions: complaints.slice(0, POSTS), count: complaints.length },
    walked,
    promised: promises.map((promise) => ({ promise, log: 'real' as const })),
  };
}
