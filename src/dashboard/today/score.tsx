import '../../ui/coach/sum-table.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Urgency } from '../../domain/model';
import { say } from '../../domain/say/say';
import { points } from '../../ui/coach/points';
import { SumTable } from '../../ui/coach/sum-table';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';

/** Why something stands where it does in Today: in a few words, and as a sum on request. */
export function Score({ score: { score, terms } }: { score: Urgency }) {
  const open = useSignal(false);
  const id = useId();
  if (terms.length === 0) return null;
  return (
    <div class="today-score">
      <button
        type="button"
        class="button plain muted small"
        aria-expanded={open.value}
        aria-controls={id}
        onClick={trusted(() => {
          open.value = !open.value;
        })}
      >
        <strong>{points(score)}</strong>
        <span class="hidden-words"> {say('today_points')} </span>
        <span class="today-terms">{terms.map(({ says }) => says).join(' · ')}</span>
        <span class="turn">
          <Icon name="chevron" size={12} />
        </span>
      </button>
      <div id={id} hidden={!open.value}>
        <SumTable caption={say('today_addsUp')} rows={terms} total={score} />
      </div>
    </div>
  );
}
