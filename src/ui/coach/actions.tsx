import { Icon } from '../icon';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';

interface Props {
  coach: CoachState;
  elsewhere: boolean;
  onAct: () => void;
}

/** Insert and Copy, always in reach. Insert says in words what it still waits for. */
export function Actions({ coach, elsewhere, onAct }: Props) {
  const stage = coach.stage.value;
  const blocked = coach.blocked.value;
  const working = stage.at === 'working';
  // A reply with a gap in it must not reach a customer by way of the clipboard either.
  const copyable = coach.drafting.draft.value.text.trim() !== '' && coach.drafting.gaps.value.length === 0;
  return (
    <footer class="coach-foot">
      {coach.drafting.copied.value && (
        <div class="row coach-copied">
          <p class="quiet">Copied. Once you have used it, note it:</p>
          <button
            type="button"
            class="button plain small push"
            onClick={trusted(() => void coach.log('copied'))}
          >
            Log this reply
          </button>
        </div>
      )}
      <div class="row">
        <p id="coach-blocked" class={blocked?.at === 'gap' ? 'coach-waits gaps' : 'coach-waits'}>
          {blocked ? blocked.why : elsewhere ? ELSEWHERE : 'You press send yourself.'}
        </p>
        {!elsewhere && (
          <button
            type="button"
            class="button"
            aria-disabled={!copyable}
            aria-describedby="coach-blocked"
            onClick={trusted(() => {
              if (copyable) void coach.copy();
            })}
          >
            <Icon name={coach.drafting.copied.value ? 'check' : 'copy'} /> Copy
          </button>
        )}
        <button
          type="button"
          class="button primary"
          aria-disabled={blocked !== null || working}
          aria-describedby="coach-blocked"
          onClick={trusted(onAct)}
        >
          {elsewhere ? 'Copy and log' : working && stage.on === 'insert' ? 'Inserting…' : 'Insert'}
        </button>
      </div>
    </footer>
  );
}

const ELSEWHERE = 'This post is not on the open tab.';
