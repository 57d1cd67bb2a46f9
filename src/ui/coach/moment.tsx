import { useSignal } from '@preact/signals';
import { say } from '../../domain/say/say';
import { Icon } from '../icon';
import { trusted } from '../trusted';
import { WithGaps } from '../with-gaps';
import type { CoachState } from './coach-state';

/** After praise: one ask with words for it, or why this is not the moment. */
export function Moment({ coach }: { coach: CoachState }) {
  const { moment } = coach.view;
  const shown = useSignal(0);
  if (!moment) return null;
  if (!moment.ok) {
    return (
      <p class="coach-moment quiet">
        <Icon name="star" size={14} />
        <span>{moment.says}</span>
      </p>
    );
  }
  const { suggestions, says } = moment;
  const suggestion = suggestions[shown.value % suggestions.length];
  if (!suggestion) return null;
  const used = coach.drafting.draft.value.templateId === suggestion.templateId;
  return (
    <section class="coach-moment-ask" aria-label={say('coach_oneAsk')}>
      <p class="coach-moment">
        <Icon name="star" size={14} />
        <span>{says}</span>
      </p>
      <p class="coach-moment-words theirs" dir="auto">
        <WithGaps text={suggestion.text} />
      </p>
      <p class="row">
        <button
          type="button"
          class="button small"
          aria-pressed={used}
          onClick={trusted(() => coach.drafting.choose(suggestion))}
        >
          {used ? say('coach_inReply') : say('coach_useWords')}
        </button>
        {suggestions.length > 1 && (
          <button
            type="button"
            class="button plain small"
            onClick={trusted(() => {
              shown.value += 1;
            })}
          >
            {say('coach_otherWording')}
          </button>
        )}
      </p>
    </section>
  );
}
