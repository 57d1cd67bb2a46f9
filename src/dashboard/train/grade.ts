import type { Card } from '../../domain/model';
import { say } from '../../domain/say/say';
import { GRADES, type Grade } from '../../domain/training/schedule';
import { gradeCard } from '../../log/training/cards';
import { doAct } from '../../ui/do-act';
import { logs } from '../../ui/logs';
import { sayComesBack } from './say-comes-back';

/** The user graded a card: says when it comes back, with the way back. Answers whether it was kept. */
export async function keepGrade(card: Card, grade: Grade): Promise<boolean> {
  const now = new Date();
  const graded = await gradeCard(logs.real, card.id, grade, now);
  const label = GRADES.find((one) => one.grade === grade)?.label;
  const due = graded.ok ? new Date(graded.value.value.schedule.due) : now;
  const says = say('train_graded', { grade: label ? say(label) : '', when: sayComesBack(due, now) });
  return doAct(says, graded) !== null;
}
