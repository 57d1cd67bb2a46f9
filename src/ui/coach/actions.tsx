import { say } from '../../domain/say/say';
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
          <p class="quiet">{say('coach_copiedNote')}</p>
          <button
            type="button"
            class="button plain small push"
            onClick={trusted(() => void coach.log('copied'))}
          >
            {say('coach_logReply')}
          </button>
        </div>
      )}
      <div class="row">
        <p id="coach-blocked" class={blocked?.at === 'gap' ? 'coach-waits gaps' : 'coach-waits'}>
          {blocked ? blocked.why : elsewhere ? say('coach_elsewhere') : say('coach_pressSend')}
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
            <Icon name={coach.drafting.copied.value ? 'check' : 'copy'} /> {say('coach_copy')}
          </button>
        )}
        <button
          type="button"
          class="button primary"
          aria-disabled={blocked !== null || working}
          aria-describedby="coach-blocked"
          onClick={trusted(onAct)}
        >
          {say(
            elsewhere
              ? 'coach_copyAndLog'
              : working && stage.on === 'insert'
                ? 'coach_inserting'
                : 'coach_insert',
          )}
        </button>
      </div>
    </footer>
  );
}
