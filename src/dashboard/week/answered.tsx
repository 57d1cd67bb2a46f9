import { useRef } from 'preact/hooks';
import type { Day } from '../../domain/days';
import { say } from '../../domain/say/say';
import { answerKind } from '../../domain/weekly/answers';
import type { AnsweredPoint } from '../../domain/weekly/compose';
import { focusNeighbour } from '../../ui/focus-neighbour';
import { trusted } from '../../ui/trusted';
import { bringBack } from './answer';

/** What the user said of this week's points, each with the way back. */
export function Answered({ answered, week }: { answered: readonly AnsweredPoint[]; week: Day }) {
  if (answered.length === 0) return null;
  return (
    <section aria-labelledby="week-answered">
      <h2 id="week-answered" tabIndex={-1}>
        {say('week_doneAndLeftOut')}
      </h2>
      <ul class="dash-list">
        {answered.map((one) => (
          <AnsweredRow key={one.id} one={one} week={week} />
        ))}
      </ul>
    </section>
  );
}

function AnsweredRow({ one: { id, label, answer }, week }: { one: AnsweredPoint; week: Day }) {
  const row = useRef<HTMLLIElement>(null);
  const back = async (): Promise<void> => {
    if (!(await bringBack(week, id))) return;
    if (!focusNeighbour(row.current, '[data-back]')) document.getElementById('week-do')?.focus();
  };
  return (
    <li ref={row} class="week-answered">
      <span>
        {label} <span class="quiet">{say(answerKind(answer).label)}</span>
      </span>
      <button type="button" class="button plain small" data-back onClick={trusted(() => void back())}>
        {say('week_bringBack')}
        <span class="hidden-words">: {label}</span>
      </button>
    </li>
  );
}
