import { useState } from 'preact/hooks';
import { say, sayCount } from '../../domain/say/say';
import type { FileProblem } from '../../domain/transfer/draft';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';

const STEP = 20;

/** What of a file could not be used, row by row; nothing at all where everything could. */
export function ProblemList({ problems }: { problems: readonly FileProblem[] }) {
  const [shown, setShown] = useState(STEP);
  if (problems.length === 0) return null;
  return (
    <div class="notice">
      <Icon name="warning" size={20} />
      <details class="body">
        <summary>
          {sayCount('inOut_unusable', problems.length)} <span class="quiet">{say('inOut_show')}</span>
        </summary>
        <ul>
          {problems.slice(0, shown).map(({ row, says }, index) => (
            <li key={`${row} ${String(index)}`} dir="auto">
              {say('inOut_row', { row: String(row), says })}
            </li>
          ))}
        </ul>
        {problems.length > shown && (
          <button type="button" class="button small" onClick={trusted(() => setShown(shown + STEP))}>
            {say('inOut_showMore')}
          </button>
        )}
      </details>
    </div>
  );
}
