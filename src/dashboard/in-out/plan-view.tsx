import { useMemo, useState } from 'preact/hooks';
import { sayList } from '../../domain/say/say';
import type { ImportPlan, PlannedRow, RowFate } from '../../domain/transfer/plan/import-plan';
import { sayCount } from '../../ui/say-count';
import { trusted } from '../../ui/trusted';
import { type FileRead, goBack, planAgain, runPlan, startOver } from './import-flow';
import { JobButton } from './job-button';
import { PlanRow } from './plan-row';
import { ProblemList } from './problem-list';

const STEP = 50;

const FATES: { id: RowFate | null; label: string }[] = [
  { id: null, label: 'All' },
  { id: 'add', label: 'Add' },
  { id: 'change', label: 'Change' },
  { id: 'skip', label: 'Skip' },
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
  return (
    <div class="stack in-out-step">
      <p class="dash-words">
        <strong>
          <bdi>{read.name}</bdi>
        </strong>
        :{' '}
        {nothing
          ? 'there is nothing in it to import. Below is why.'
          : `${saidOf(counts)}. Nothing is written yet.`}
      </p>
      <div class="row">
        {!nothing && (
          <JobButton class="button primary" onStart={() => void runPlan()}>
            Import
          </JobButton>
        )}
        {read.columns && (
          <button type="button" class="button" onClick={trusted(goBack)}>
            Back to the columns
          </button>
        )}
        <button type="button" class="button" onClick={trusted(() => startOver())}>
          {nothing ? 'Choose another file' : 'Cancel'}
        </button>
      </div>
      <label class="dash-check">
        <input
          type="checkbox"
          checked={plan.preferFile}
          onChange={(event) => void planAgain(read, event.currentTarget.checked)}
        />
        Where the file says something else than your contacts, take the file’s word
      </label>
      <ProblemList problems={read.problems} />
      <div class="row plan-bar">
        <fieldset class="row" aria-label="Show">
          {FATES.map(({ id, label }) => (
            <button
              key={label}
              type="button"
              class="chip"
              aria-pressed={fate === id}
              onClick={trusted(() => show(id))}
            >
              {label}{' '}
              <span class="quiet">{(id ? counts[id] : plan.rows.length).toLocaleString('en-GB')}</span>
            </button>
          ))}
        </fieldset>
        <label class="plan-search">
          <span class="hidden-words">Find a name</span>
          <input
            class="input"
            type="search"
            placeholder="Find a name"
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
          No such rows.
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
            Show more <span class="quiet">{(found.length - shown).toLocaleString('en-GB')} left</span>
          </button>
        </p>
      )}
    </div>
  );
}

/** `312 rows would be added, 4 would change a contact and 1 would be skipped` */
function saidOf({ add, change, skip }: ImportPlan['counts']): string {
  const said: [count: number, what: string][] = [
    [add, 'would be added'],
    [change, 'would change a contact'],
    [skip, 'would be skipped'],
  ];
  return sayList(
    said
      .filter(([count]) => count > 0)
      .map(([count, what], index) =>
        index === 0 ? `${sayCount(count, 'row')} ${what}` : `${count.toLocaleString('en-GB')} ${what}`,
      ),
  );
}

function filtered(rows: readonly PlannedRow[], fate: RowFate | null, query: string): readonly PlannedRow[] {
  const wanted = query.trim().toLocaleLowerCase();
  return rows.filter(
    ({ what, name }) =>
      (fate === null || what === fate) && (wanted === '' || name.toLocaleLowerCase().includes(wanted)),
  );
}
