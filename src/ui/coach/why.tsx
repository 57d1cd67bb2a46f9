import { useSignal } from '@preact/signals';
import { say, sayParts } from '../../domain/say/say';
import { Icon } from '../icon';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';
import { Found } from './found';
import { points } from './points';
import { byRulesOnly } from './rules-only';
import { SumTable } from './sum-table';
import { Teach } from './teach';

interface Props {
  coach: CoachState;
  /** The mention is still worked on: what it was taken for can be corrected. */
  open: boolean;
  onClose: () => void;
}

/** Why this post is the user's business: reasons, the words that counted, the sums; and what to do when not. */
export function Why({ coach, open, onClose }: Props) {
  const teaching = useSignal(false);
  const summing = useSignal(false);
  const { verdict } = coach.view.mention;
  const { reasons, intents, urgency } = verdict;
  const unsure = byRulesOnly(verdict);
  return (
    <section class="coach-section coach-why" aria-labelledby="coach-why">
      <div class="coach-why-head">
        <h3 id="coach-why" class="label">
          {say('coach_why')}
        </h3>
        <div class="coach-why-acts">
          {open && (
            <button
              type="button"
              class="button plain muted small"
              aria-expanded={teaching.value}
              aria-controls="coach-teach"
              onClick={trusted(() => {
                teaching.value = !teaching.value;
              })}
            >
              {say('coach_notRight')}
              <span class="turn">
                <Icon name="chevron" size={12} />
              </span>
            </button>
          )}
          <button
            type="button"
            class="button plain muted small"
            aria-expanded={summing.value}
            aria-controls="coach-urgency"
            onClick={trusted(() => {
              summing.value = !summing.value;
            })}
          >
            {sayParts('coach_urgency', { points: <strong>{points(urgency.score)}</strong> })}
            <span class="turn">
              <Icon name="chevron" size={12} />
            </span>
          </button>
        </div>
      </div>
      {/* Right below its button: all that a correction changes stands below, so that nothing pressed moves. */}
      <div id="coach-teach" hidden={!open || !teaching.value}>
        {open && teaching.value && <Teach coach={coach} onClose={onClose} />}
      </div>
      <div id="coach-urgency" hidden={!summing.value}>
        <SumTable caption={say('coach_urgencySum')} rows={urgency.terms} total={urgency.score} />
      </div>
      <ul class="coach-reasons">
        {reasons.map(({ says }) => (
          <li key={says} dir="auto">
            {says}
          </li>
        ))}
        {intents.map((found) => (
          <Found key={found.intent} found={found} />
        ))}
        {unsure && <li class="quiet">{unsure}</li>}
      </ul>
    </section>
  );
}
