import { say } from '../../domain/say/say';
import { Icon } from '../icon';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';
import { type Muted, sayMuted } from './teaching';

/** The user said the mention is not for them, or muted it away; one click brings it back. */
export function Dismissed({ coach, muted }: { coach: CoachState; muted: Muted | null }) {
  return (
    <div class="notice" tabIndex={-1} data-outcome>
      <Icon name="check" size={20} />
      <div class="body row">
        <p dir="auto">{muted ? sayMuted(muted) : say('coach_takenOff')}</p>
        <button
          type="button"
          class="button small push"
          onClick={trusted(() => void (muted ? coach.teaching.unmute(muted) : coach.dismiss(true)))}
        >
          {say('coach_undo')}
        </button>
        {muted && coach.teaching.failed.value && (
          <p class="problem" role="alert">
            {coach.teaching.failed.value.why}
          </p>
        )}
      </div>
    </div>
  );
}

/** What happened to this mention before the coach was opened on it. */
export function Earlier({ coach }: { coach: CoachState }) {
  const { status } = coach.view.mention;
  if (status === 'answered' || coach.saidSent.value) {
    return (
      <p class="coach-open-step">
        <Icon name="check" size={14} />
        <span>{say('coach_alreadyAnswered')}</span>
      </p>
    );
  }
  if (status !== 'inserted') return null;
  return (
    <div class="notice">
      <Icon name="bell" size={20} />
      <div class="body row">
        <p>{say('coach_didYouSend')}</p>
        <button type="button" class="button small" onClick={trusted(() => void coach.confirmSent())}>
          {say('coach_yesSent')}
        </button>
      </div>
    </div>
  );
}
