import type { Day } from '../../../domain/days';
import { countWeek } from '../../../domain/team/count-week';
import { TOLD_WEEKS, weeksUpTo } from '../../../domain/team/measured-weeks';
import type { TeamMeasures } from '../../../domain/team/measures';
import { readTold } from '../../measure/read-told';
import type { TeamWork } from '../work';

type Asked = Pick<TeamWork, 'log' | 'now' | 'signal'>;

/** What this week and those before come to, the newest first. Rejects with the reason of an aborted `signal`. */
export async function countLastWeeks({ log, now, signal }: Asked): Promise<[Day, TeamMeasures][]> {
  const weeks = weeksUpTo(now, TOLD_WEEKS);
  const told = await readTold(log, {
    from: weeks.at(-1) ?? null,
    now,
    // No name of anything goes along.
    siteName: (site) => site,
    signal,
    progress: () => {},
  });
  const counted: [Day, TeamMeasures][] = [];
  for (const week of weeks) {
    // Whoever runs this hears meanwhile that it should stop.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    counted.push([week, countWeek(told, week)]);
  }
  return counted;
}
