import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { say } from '../../domain/say/say';
import type { TodayLine } from '../../log/today';
import { focusNeighbour } from '../../ui/focus-neighbour';
import { finish, move } from '../../ui/follow-up-acts';
import { FollowUpFace, nameOf } from '../../ui/follow-up-face';
import { LaterChoice } from '../../ui/later-choice';
import { trusted } from '../../ui/trusted';
import { sayProblem } from '../../ui/undo';
import { KindLine } from './kind-line';
import { Score } from './score';

interface Props {
  line: TodayLine;
  now: Date;
  picked: boolean;
  /** Tab reaches this row's box. */
  tabbed: boolean;
  onPick: (through: boolean) => void;
  onReach: () => void;
}

/** Something that is due: pick it, finish it, move it; and why it stands where it does. */
export function QueueRow({ line, now, picked, tabbed, onPick, onReach }: Props) {
  const choosing = useSignal(false);
  const row = useRef<HTMLLIElement>(null);
  const { followUp } = line;
  const name = nameOf(line);

  const act = async (work: () => Promise<boolean>): Promise<void> => {
    try {
      if (!(await work())) return;
    } catch (error) {
      console.error(error);
      return sayProblem(say('today_notWorked'));
    }
    choosing.value = false;
    focusNeighbour(row.current, '[data-pick]');
  };

  const done = () => act(() => finish('real', [followUp.id], name));
  const later = () => {
    choosing.value = !choosing.value;
  };
  const onKeyDown = trusted((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'd') void done();
    else if (event.key === 'l') later();
    else return;
    event.preventDefault();
  });

  return (
    <FollowUpFace
      line={line}
      now={now}
      row={row}
      choosing={choosing.value}
      onDone={() => void done()}
      onLater={later}
      lead={
        <input
          type="checkbox"
          class="today-pick"
          data-pick={followUp.id}
          aria-label={say('today_select', { name })}
          checked={picked}
          tabIndex={tabbed ? 0 : -1}
          onFocus={onReach}
          onKeyDown={onKeyDown}
          onClick={trusted((event: MouseEvent) => onPick(event.shiftKey))}
        />
      }
      more={
        <>
          <KindLine line={line} />
          {followUp.words && (
            <p class="today-words" dir="auto">
              “<mark>{followUp.words}</mark>”
            </p>
          )}
          <Score score={line.score} />
        </>
      }
    >
      {choosing.value && (
        <LaterChoice
          followUpId={followUp.id}
          now={now}
          onChoose={(when) => void act(() => move('real', [followUp.id], when, name))}
        />
      )}
    </FollowUpFace>
  );
}
