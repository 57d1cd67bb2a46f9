import type { Day } from '../../domain/days';
import { say } from '../../domain/say/say';
import { answerKind, type WeekAnswerId } from '../../domain/weekly/answers';
import { answerPoint, unanswerPoint } from '../../log/weekly/answers';
import { doAct } from '../../ui/do-act';
import { logs } from '../../ui/logs';

/** Keeps what the user made of a point, and says what that means for the next reviews. Answers whether it was kept. */
export async function giveAnswer(week: Day, point: string, answer: WeekAnswerId): Promise<boolean> {
  const { means } = answerKind(answer);
  return doAct(say(means), await answerPoint(logs.real, { week, point, answer }, new Date())) !== null;
}

/** Takes an answer away: the point comes back where it still counts. Answers whether it was kept. */
export async function bringBack(week: Day, point: string): Promise<boolean> {
  const done = await unanswerPoint(logs.real, { week, point }, new Date());
  doAct(say('week_broughtBack'), done);
  return done.ok;
}
