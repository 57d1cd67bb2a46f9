import { dueMoment } from '../../log/due';
import { finishFollowUps, moveFollowUps } from '../../log/many-follow-ups';
import { readSettings } from '../../log/settings';
import { doAct } from '../../ui/do-act';
import { logs } from '../../ui/logs';
import { sayProblem } from '../../ui/undo';
import type { When } from './moved-to';
import { movedTo } from './moved-to';

/** They are done. `whose` is what the undo bar calls them: `Ana Silva`, `3 follow-ups`. Answers whether it was kept. */
export async function finish(ids: readonly string[], whose: string): Promise<boolean> {
  return told(`Done: ${whose}.`, await finishFollowUps(logs.real, ids, new Date()));
}

/** Moves them to a day, or sets them aside until something happens. Answers whether it was kept. */
export async function move(ids: readonly string[], when: When, whose: string): Promise<boolean> {
  const now = new Date();
  const { nudgeHour } = await readSettings(logs.real);
  const to = movedTo(when, now);
  const moment = dueMoment(to.on, nudgeHour, now);
  if (!moment.ok) {
    sayProblem(moment.why);
    return false;
  }
  const moved = await moveFollowUps(
    logs.real,
    ids,
    { due: moment.due, ...(to.until && { until: to.until }) },
    now,
  );
  return told(`${whose}: ${to.says(moment.due, now)}.`, moved);
}

function told(says: string, outcome: Parameters<typeof doAct<number>>[1]): boolean {
  const count = doAct(says, outcome);
  if (count === 0) sayProblem('Nothing changed: they were done, moved or deleted already.');
  return count !== null && count > 0;
}
