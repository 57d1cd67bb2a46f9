import { useState } from 'preact/hooks';
import { say } from '../../../domain/say/say';
import {
  inOrderOf,
  MEASURE_COLUMNS,
  type MeasureColumn,
  type Way,
} from '../../../domain/team/measure-columns';
import type { TeamMeasures } from '../../../domain/team/measures';
import { sayChange, sayMeasure } from '../../../domain/team/say-measures';
import { Icon } from '../../../ui/icon';
import { trusted } from '../../../ui/trusted';
import { Scrolled } from '../../measure/scrolled';

/** Somebody's counts, or a week's. */
export interface CountsLine {
  key: string;
  /** As others wrote it: a name. */
  name: string;
  /** Small, below that. */
  under: string | null;
  /** Null: there are none, for the reason `nothing` tells. */
  counts: TeamMeasures | null;
  before: TeamMeasures | null;
  nothing: string;
}

interface Props {
  label: string;
  /** What stands in the first column. */
  first: string;
  /** How that is sorted as long as no other order is chosen. */
  way: Way;
  lines: readonly CountsLine[];
  foot: CountsLine | null;
}

interface Order {
  column: MeasureColumn;
  way: Way;
}

/** The twelve counts of several, to be sorted by each. */
export function CountsTable({ label, first, way: byFirst, lines, foot }: Props) {
  const [order, setOrder] = useState<Order | null>(null);
  const inOrder = order ? inOrderOf(lines, order.column, order.way) : lines;
  return (
    <Scrolled label={label}>
      <table class="figure-table team-counts">
        <thead>
          <tr>
            <th scope="col" aria-sort={order ? undefined : byFirst}>
              <Sorting words={first} way={order ? null : byFirst} onSort={() => setOrder(null)} />
            </th>
            {MEASURE_COLUMNS.map((column) => {
              const way = order?.column === column ? order.way : null;
              // What is most of interest first; the same once more turns it round.
              const next = way === 'descending' ? 'ascending' : 'descending';
              return (
                <th key={column.id} scope="col" class="number" aria-sort={way ?? undefined}>
                  <Sorting
                    words={say(column.label)}
                    way={way}
                    onSort={() => setOrder({ column, way: next })}
                  />
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {inOrder.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <Line line={foot} />
          </tfoot>
        )}
      </table>
    </Scrolled>
  );
}

function Sorting({ words, way, onSort }: { words: string; way: Way | null; onSort: () => void }) {
  return (
    <button type="button" class="team-sort" onClick={trusted(onSort)}>
      {words}
      {way && <Icon name={way === 'ascending' ? 'up' : 'down'} size={12} />}
    </button>
  );
}

function Line({ line: { name, under, counts, before, nothing } }: { line: CountsLine }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        {under && <span class="quiet team-under">{under}</span>}
      </th>
      {counts ? (
        MEASURE_COLUMNS.map((column) => (
          <td key={column.id} class="number">
            {sayMeasure(column, counts) || <span class="quiet">–</span>}
            <Changed column={column} counts={counts} before={before} />
          </td>
        ))
      ) : (
        <td class="quiet" colSpan={MEASURE_COLUMNS.length}>
          {nothing}
        </td>
      )}
    </tr>
  );
}

interface ChangedProps {
  column: MeasureColumn;
  counts: TeamMeasures;
  before: TeamMeasures | null;
}

function Changed({ column, counts, before }: ChangedProps) {
  const change = sayChange(column, counts, before);
  if (!change) return null;
  return (
    <span class="quiet team-under">
      <span aria-hidden="true">{change.short}</span>
      <span class="hidden-words">{change.words}</span>
    </span>
  );
}
