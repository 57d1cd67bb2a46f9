import { useState } from 'preact/hooks';
import type { KnowledgeKind } from '../../../domain/handover';
import type { MissingPack, PlannedEntry } from '../../../domain/handover/plan-handover';
import { say } from '../../../domain/say/say';
import { trusted } from '../../../ui/trusted';
import { PlannedRow } from './planned-row';

const STEP = 50;

interface Props {
  kind: KnowledgeKind;
  rows: readonly PlannedEntry[];
  taken: ReadonlySet<string>;
  missing: readonly MissingPack[];
}

/** What a file holds of one kind. */
export function PlannedKind({ kind, rows, taken, missing }: Props) {
  const [shown, setShown] = useState(STEP);
  return (
    <div class="handover-kind">
      <h3 class="in-out-name">{say(kind.label)}</h3>
      <ul class="dash-list">
        {rows.slice(0, shown).map((row) => (
          <PlannedRow
            key={row.key}
            kind={kind}
            row={row}
            taken={taken.has(row.key)}
            missing={missing.filter(({ by }) => by === row).map(({ title }) => title)}
          />
        ))}
      </ul>
      {rows.length > shown && (
        <p>
          <button type="button" class="button small" onClick={trusted(() => setShown(shown + STEP))}>
            {say('inOut_showMore')}
            <span class="hidden-words">: {say(kind.label)}</span>{' '}
            <span class="quiet">{say('inOut_left', { count: rows.length - shown })}</span>
          </button>
        </p>
      )}
    </div>
  );
}
