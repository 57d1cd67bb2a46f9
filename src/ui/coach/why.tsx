import { useSignal } from '@preact/signals';
import type { Verdict } from '../../domain/model';
import { Icon } from '../icon';
import { trusted } from '../trusted';

/** Why this post is the user's business: reasons, the words that counted, and urgency with its sum. */
export function Why({ verdict }: { verdict: Verdict }) {
  const open = useSignal(false);
  const { reasons, intents, urgency } = verdict;
  const words = [...new Set(intents.flatMap((found) => found.why))];
  return (
    <section class="coach-section coach-why" aria-labelledby="coach-why">
      <div class="row">
        <h3 id="coach-why" class="label">
          Why it matters
        </h3>
        <button
          type="button"
          class="button plain muted small push"
          aria-expanded={open.value}
          aria-controls="coach-urgency"
          onClick={trusted(() => {
            open.value = !open.value;
          })}
        >
          Urgency <strong>{points(urgency.score)}</strong>
          <span class="turn">
            <Icon name="chevron" size={12} />
          </span>
        </button>
      </div>
      <div id="coach-urgency" hidden={!open.value}>
        <table class="coach-urgency">
          <caption class="hidden-words">How the urgency adds up</caption>
          <tbody>
            {urgency.terms.map((term) => (
              <tr key={term.says}>
                <th scope="row">{term.says}</th>
                <td>{term.points > 0 ? `+${points(term.points)}` : points(term.points)}</td>
              </tr>
            ))}
            <tr class="sum">
              <th scope="row">Together</th>
              <td>{points(urgency.score)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <ul class="coach-reasons">
        {reasons.map(({ says }) => (
          <li key={says} dir="auto">
            {says}
          </li>
        ))}
        {words.length > 0 && (
          <li class="quiet">
            Words that counted:{' '}
            {words.map((word, index) => (
              <span key={word}>
                {index > 0 && ', '}
                <bdi>“{word}”</bdi>
              </span>
            ))}
          </li>
        )}
      </ul>
    </section>
  );
}

function points(value: number): string {
  return String(Math.round(value * 10) / 10).replace('-', '−');
}
