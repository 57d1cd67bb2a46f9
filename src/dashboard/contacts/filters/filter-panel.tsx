import './filters.css';
import { useMemo } from 'preact/hooks';
import { FILTERS, type FilterKind, type FilterValue } from '../../../domain/contact-filters';
import type { ContactSummary } from '../../../domain/contact-summary';
import { say } from '../../../domain/say/say';
import { showFilter, view } from '../view';
import { ChoiceFilter } from './choice-filter';
import { DaysFilter } from './days-filter';

/** All filters, each as its kind is set, with how many people it would leave. */
export function FilterPanel({ all, now }: { all: readonly ContactSummary[]; now: Date }) {
  const { filter } = view.value;
  const set = (id: string, value: FilterValue | null): void => {
    const { [id]: _, ...others } = filter.on;
    showFilter({ ...filter, on: value === null ? others : { ...others, [id]: value } });
  };
  const ofKind = (kind: FilterKind['kind']): FilterKind[] => FILTERS.filter((one) => one.kind === kind);
  return (
    <fieldset class="filter-panel" aria-label={say('contacts_filters')}>
      <div class="filter-group">
        {ofKind('switch').map((kind) => (
          <label key={kind.id} class="filter-line">
            <input
              type="checkbox"
              checked={filter.on[kind.id] === true}
              onChange={(event) => set(kind.id, event.currentTarget.checked ? true : null)}
            />
            <span class="filter-label">{kind.label}</span>
            <Count all={all} kind={kind} value={true} now={now} />
          </label>
        ))}
      </div>
      <div class="filter-group">
        {ofKind('days').map((kind) => (
          <DaysFilter
            key={kind.id}
            kind={kind}
            value={filter.on[kind.id]}
            onSet={(value) => set(kind.id, value)}
          />
        ))}
      </div>
      {ofKind('choice').map((kind) => (
        <ChoiceFilter
          key={kind.id}
          kind={kind}
          all={all}
          value={filter.on[kind.id]}
          onSet={(value) => set(kind.id, value)}
        />
      ))}
    </fieldset>
  );
}

interface CountProps {
  all: readonly ContactSummary[];
  kind: FilterKind;
  value: FilterValue;
  now: Date;
}

/** How many people a filter keeps by itself. */
export function Count({ all, kind, value, now }: CountProps) {
  const count = useMemo(() => all.filter(kind.keeps(value, now)).length, [all, kind, value, now]);
  return <span class="quiet filter-count">{count}</span>;
}
