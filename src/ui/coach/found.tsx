import { useSignal } from '@preact/signals';
import { NEEDED } from '../../domain/classify/points';
import { intentOf } from '../../domain/intents';
import type { FoundIntent } from '../../domain/model';
import { say, sayParts } from '../../domain/say/say';
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
            <span class="quiet">{sayParts('coach_foundWords', { words: <Words words={found.why} /> })}</span>
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
            {sayParts('coach_pointsOf', { label, points: <strong>{points(sum.total)}</strong> }).map(
              (piece) =>
                typeof piece === 'string' ? (
                  <span key={piece} class="hidden-words">
                    {piece}
                  </span>
                ) : (
                  piece
                ),
            )}
            <span class="turn">
              <Icon name="chevron" size={12} />
            </span>
          </button>
        )}
      </div>
      {sum && (
        <div id={id} hidden={!open.value}>
          <SumTable
            caption={say('coach_intentSum', { label })}
            rows={[
              { says: begins(sum), points: sum.base },
              ...sum.terms.map((term) => ({
                says: (
                  <bdi>{term.by === 'words' ? say('reasons_quote', { words: term.says }) : term.says}</bdi>
                ),
                points: term.points,
              })),
              ...(sum.rest === 0 ? [] : [{ says: say('coach_otherWords'), points: sum.rest }]),
            ]}
            total={sum.total}
          />
          <p class="quiet coach-needed">{say('coach_countsFrom', { points: NEEDED, label })}</p>
        </div>
      )}
    </li>
  );
}

/** Where only the user's word made it an intent, the words of the post are in the beginning already. */
function begins({ terms, rest }: NonNullable<FoundIntent['sum']>): string {
  const onlyYou = rest === 0 && terms.length > 0 && terms.every(({ by }) => by === 'you');
  return onlyYou ? say('coach_byWords') : say('coach_beforeWords');
}

function Words({ words }: { words: readonly string[] }) {
  return (
    <>
      {[...new Set(words)].map((word, index) => (
        <span key={word}>
          {index > 0 && ', '}
          <bdi>{say('reasons_quote', { words: word })}</bdi>
        </span>
      ))}
    </>
  );
}
