import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ListedFollowUp, OwnerOfLog } from '../domain/inbox';
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
}

/** A follow-up that can be finished, moved and gone back from. */
export function FollowUpRow({ line, log, now }: Props) {
  const later = useSignal(false);
  const row = useRef<HTMLLIElement>(null);
  const { followUp } = line;
  const name = nameOf(line);

  const act = async (work: (acts: typeof import('./follow-up-acts')) => Promise<boolean>): Promise<void> => {
    try {
      if (!(await work(await import('./follow-up-acts')))) return;
    } catch (error) {
      console.error(error);
      return sayProblem('That did not work, and nothing was changed. Reload the page and try again.');
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
