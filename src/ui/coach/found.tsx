import { useSignal } from '@preact/signals';
import { NEEDED } from '../../domain/classify/points';
import { intentOf } from '../../domain/intents';
import type { FoundIntent } from '../../domain/model';
import { Icon } from '../icon';
import { trusted } from '../trusted';
import { points } from './points';
import { SumTable } from './sum-table';

/** An intent that was found: the words that counted, and on request how the points add up. */
export function Found({ found }: { found: FoundIntent }) {
  const open = useSignal(false);
  const { label } = intentOf(found.intent);
  const { sum } = found;
  const id = `coach-sum-${found.intent}`;
  return (
    <li>
      <div class="coach-found">
        <p>
          {label}
          {found.why.length > 0 && (
            <span class="quiet">
              {': '}
              <Words words={found.why} />
            </span>
          )}
        </p>
        {sum && (
          <button
            type="button"
            class="button plain muted small"
            aria-expanded={open.value}
            aria-controls={id}
            onClick={trusted(() => {
              open.value = !open.value;
            })}
          >
            <span class="hidden-words">{label}: </span>
            <strong>{points(sum.total)}</strong>
            <span class="hidden-words"> points</span>
            <span class="turn">
              <Icon name="chevron" size={12} />
            </span>
          </button>
        )}
      </div>
      {sum && (
        <div id={id} hidden={!open.value}>
          <SumTable
            caption={`How “${label}” adds up`}
            rows={[
              { says: begins(sum), points: sum.base },
              ...sum.terms.map((term) => ({
                says: <bdi>{term.by === 'words' ? `“${term.says}”` : term.says}</bdi>,
                points: term.points,
              })),
              ...(sum.rest === 0 ? [] : [{ says: 'Other words and signs', points: sum.rest }]),
            ]}
            total={sum.total}
          />
          <p class="quiet coach-needed">
            From {NEEDED} points on it counts as “{label}”.
          </p>
        </div>
      )}
    </li>
  );
}

/** Where only the user's word made it an intent, the words of the post are in the beginning already. */
function begins({ terms, rest }: NonNullable<FoundIntent['sum']>): string {
  const onlyYou = rest === 0 && terms.length > 0 && terms.every(({ by }) => by === 'you');
  return onlyYou ? 'By its words alone' : 'Before a word is read';
}

function Words({ words }: { words: readonly string[] }) {
  return (
    <>
      {[...new Set(words)].map((word, index) => (
        <span key={word}>
          {index > 0 && ', '}
          <bdi>“{word}”</bdi>
        </span>
      ))}
    </>
  );
}
