import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ListedFollowUp, OwnerOfLog } from '../domain/inbox';
import { say } from '../domain/say/say';
import { focusNeighbour } from './focus-neighbour';
import { FollowUpFace, nameOf } from './follow-up-face';
import { LaterChoice } from './later-choice';
import type { When } from './moved-to';
import { sayProblem } from './undo';

interface Props {
  line: ListedFollowUp;
  /** Whose log it is kept in. */
  log: OwnerOfLog;
  now: Date;
  /** Where the name leads, and what else is said of it; see `FollowUpFace`. */
  to?: string | undefined;
  more?: ComponentChildren;
}

/** A follow-up that can be finished, moved and gone back from. */
export function FollowUpRow({ line, log, now, to, more }: Props) {
  const later = useSignal(false);
  const row = useRef<HTMLLIElement>(null);
  const { followUp } = line;
  const name = nameOf(line);

  const act = async (work: (acts: typeof import('./follow-up-acts')) => Promise<boolean>): Promise<void> => {
    try {
      if (!(await work(await import('./follow-up-acts')))) return;
    } catch (error) {
      console.error(error);
      return sayProblem(say('ui_nothingChanged'));
    }
    later.value = false;
    focusNeighbour(row.current, '[data-row]');
  };
  const done = () => act(({ finish }) => finish(log, [followUp.id], name));
  const moved = (when: When) => act(({ move }) => move(log, [followUp.id], when, name));

  return (
    <FollowUpFace
      line={line}
      now={now}
      row={row}
      to={to}
      more={more}
      choosing={later.value}
      onDone={() => void done()}
      onLater={() => {
        later.value = !later.value;
      }}
    >
      {later.value && (
        <LaterChoice followUpId={followUp.id} now={now} onChoose={(when) => void moved(when)} />
      )}
    </FollowUpFace>
  );
}
