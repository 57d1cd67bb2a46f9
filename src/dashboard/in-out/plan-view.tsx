import { useMemo, useState } from 'preact/hooks';
import type { Key } from '../../domain/say/keys';
import { say, sayCount, sayList, sayNumber, sayParts } from '../../domain/say/say';
import type { ImportPlan, PlannedRow, RowFate } from '../../domain/transfer/plan/import-plan';
import { trusted } from '../../ui/trusted';
import { type FileRead, goBack, planAgain, runPlan, startOver } from './import-flow';
import { JobButton } from './job-button';
import { PlanRow } from './plan-row';
import { ProblemList } from './problem-list';

const STEP = 50;

const FATES: { id: RowFate | null; label: Key }[] = [
  { id: null, label: 'inOut_all' },
  { id: 'add', label: 'inOut_add' },
  { id: 'change', label: 'inOut_change' },
  { id: 'skip', label: 'inOut_skip' },
];

/** What an import would do, row by row, before anything is written. */
export function PlanView({ read, plan }: { read: FileRead; plan: ImportPlan }) {
  const [fate, setFate] = useState<RowFate | null>(null);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(STEP);
  const found = useMemo(() => filtered(plan.rows, fate, query), [plan, fate, query]);
  const { counts } = plan;
  const nothing = counts.add + counts.change === 0;
  const show = (id: RowFate | null): void => {
    setFate(id);
    setShown(STEP);
  };
  const file = (
    <strong>
      <bdi>{read.name}</bdi>
    </strong>
  );
  return (
    <div class="stack in-out-step">
      <p class="dash-words">
        {nothing
          ? sayParts('inOut_nothingToImport', { file })
          : sayParts('inOut_planOf', { file, what: saidOf(counts) })}
      </p>
      <div class="row">
        {!nothing && (
          <JobButton class="button primary" onStart={() => void runPlan()}>
            {say('inOut_import')}
          </JobButton>
        )}
        {read.columns && (
          <button type="button" class="button" onClick={trusted(goBack)}>
            {say('inOut_backToColumns')}
          </button>
        )}
        <button type="button" class="button" onClick={trusted(() => startOver())}>
          {say(nothing ? 'inOut_anotherFile' : 'inOut_cancel')}
        </button>
      </div>
      <label class="dash-check">
        <input
          type="checkbox"
          checked={plan.preferFile}
          onChange={(event) => void planAgain(read, event.currentTarget.checked)}
        />
        {say('inOut_preferFile')}
      </label>
      <ProblemList problems={read.problems} />
      <div class="row plan-bar">
        <fieldset class="row" aria-label={say('inOut_show')}>
          {FATES.map(({ id, label }) => (
            <button
              key={label}
              type="button"
              class="chip"
              aria-pressed={fate === id}
              onClick={trusted(() => show(id))}
            >
              {say(label)} <span class="quiet">{sayNumber(id ? counts[id] : plan.rows.length)}</span>
            </button>
          ))}
        </fieldset>
        <label class="plan-search">
          <span class="hidden-words">{say('inOut_findName')}</span>
          <input
            class="input"
            type="search"
            placeholder={say('inOut_findName')}
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setShown(STEP);
            }}
          />
        </label>
      </div>
      {found.length === 0 ? (
        <p class="quiet" role="status">
          {say('inOut_noSuchRows')}
        </p>
      ) : (
        <ul class="dash-list">
          {found.slice(0, shown).map((row) => (
            <PlanRow key={`${row.row} ${row.mark}`} row={row} />
          ))}
        </ul>
      )}
      {found.length > shown && (
        <p>
          <button type="button" class="button" onClick={trusted(() => setShown(shown + STEP))}>
            {say('inOut_showMore')}{' '}
            <span class="quiet">{say('inOut_left', { count: found.length - shown })}</span>
          </button>
        </p>
      )}
    </div>
  );
}

/** `312 rows would be added, 4 would change a contact and 1 would be skipped` */
function saidOf({ add, change, skip }: ImportPlan['counts']): string {
  const added = add > 0 ? [sayCount('inOut_rowsAdd', add)] : [];
  const changed = change > 0 ? [sayCount(add > 0 ? 'inOut_moreChange' : 'inOut_rowsChange', change)] : [];
  const skipped = skip > 0 ? [sayCount(add + change > 0 ? 'inOut_moreSkip' : 'inOut_rowsSkip', skip)] : [];
  return sayList([...added, ...changed, ...skipped]);
}

function filtered(rows: readonly PlannedRow[], fate: RowFate | null, query: string): readonly PlannedRow[] {
  const wanted = query.trim().toLocaleLowerCase();
  return rows.filter(
    ({ what, name }) =>
      (fate === null || what === fate) && (wanted === '' || name.toLocaleLowerCase().includes(wanted)),
  );
}
