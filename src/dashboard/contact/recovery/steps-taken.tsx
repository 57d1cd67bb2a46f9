import { clockTo } from '../../../domain/recovery/clock';
import type { RecoveryStep } from '../../../domain/recovery/recovery';
import { type RecoveryStepId, recoveryStep } from '../../../domain/recovery/steps';
import { say } from '../../../domain/say/say';
import { Icon } from '../../../ui/icon';
import { sayDate } from '../../../ui/say-when';

interface Props {
  steps: readonly RecoveryStep[];
  next: RecoveryStepId | null;
  /** A reply of the user's may have gone out. */
  unsure: boolean;
  now: Date;
}

/** The steps of a recovery: those taken, the next one with its clock, those to come. */
export function StepsTaken({ steps, next, unsure, now }: Props) {
  return (
    <ol class="recovery-steps" aria-label={say('contact_steps')}>
      {steps.map((step, index) => {
        const { id, takenAt } = step;
        const state = takenAt ? 'taken' : id === next ? 'next' : 'later';
        return (
          <li key={id} class={`recovery-step ${state}`} aria-current={state === 'next' ? 'step' : undefined}>
            <span class="recovery-mark" aria-hidden="true">
              {takenAt ? <Icon name="check" size={12} /> : index + 1}
            </span>
            <span>
              {recoveryStep(id).label}
              {takenAt && (
                <>
                  <span class="hidden-words">, {say('contact_stepTaken')}</span> · {sayDate(takenAt, now)}
                </>
              )}
              {state === 'next' && <Wanted step={step} now={now} />}
              {id === 'reply' && unsure && <span class="quiet"> · {say('contact_replyUnsure')}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Wanted({ step, now }: { step: RecoveryStep; now: Date }) {
  if (!step.by) return null;
  const { says, late } = clockTo(step.by, now);
  return (
    <>
      {' · '}
      <span class={late ? 'recovery-late' : ''}>{says}</span>
    </>
  );
}
