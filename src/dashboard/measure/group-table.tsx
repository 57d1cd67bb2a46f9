import { useState } from 'preact/hooks';
import { isFew, type Value } from '../../domain/measure/figure';
import { type Group, type Only, SPLITS, type SplitId, sayGroup } from '../../domain/measure/splits';
import { say } from '../../domain/say/say';
import { trusted } from '../../ui/trusted';
import { sayValue } from './say-value';
import { Scrolled } from './scrolled';

/** As many groups as one looks through. */
const STEP = 50;

interface Props {
  groups: readonly Group[];
  by: SplitId;
  /** Every value that any of the groups has. */
  columns: readonly Value[];
  only: Only | null;
  onOnly: (only: Only | null) => void;
}

/** What a figure comes to in each group; a group's name shows its rows alone. Of weeks the newest stands first. */
export function GroupTable({ groups, by, columns, only, onOnly }: Props) {
  const [most, setMost] = useState(STEP);
  const label = say(SPLITS[by].label);
  const inOrder = SPLITS[by].time ? groups.toReversed() : groups;
  return (
    <>
      <Scrolled label={label}>
        <table class="figure-table">
          <thead>
            <tr>
              <th scope="col">{say(SPLITS[by].one)}</th>
              {columns.map((one) => (
                <th key={one.id} scope="col" class="number">
                  {one.label}
                </th>
              ))}
              <th scope="col" class="number">
                {say('measure_rows')}
              </th>
            </tr>
          </thead>
          <tbody>
            {inOrder.slice(0, most).map(({ key, values, rows }) => {
              const chosen = only?.by === by && only.key === key;
              return (
                <tr key={key} aria-current={chosen}>
                  <th scope="row" dir="auto">
                    {rows === 0 ? (
                      sayGroup(by, key)
                    ) : (
                      <button
                        type="button"
                        class="group-opens"
                        aria-pressed={chosen}
                        onClick={trusted(() => onOnly(chosen ? null : { by, key }))}
                      >
                        <span class="hidden-words">{say('measure_onlyRowsOf')} </span>
                        {sayGroup(by, key)}
                      </button>
                    )}
                  </th>
                  {columns.map(({ id }) => (
                    <td key={id} class="number">
                      <Amount value={values.find((value) => value.id === id)} />
                    </td>
                  ))}
                  <td class="number">{rows}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolled>
      {groups.length > most && (
        <p>
          <button type="button" class="button small" onClick={trusted(() => setMost(most + STEP))}>
            {say('measure_showMore', { count: Math.min(STEP, groups.length - most) })}
            <span class="hidden-words">: {label}</span>
          </button>
        </p>
      )}
    </>
  );
}

function Amount({ value }: { value: Value | undefined }) {
  if (!value || value.amount === null) return <span class="quiet">–</span>;
  return (
    <>
      {sayValue(value)}
      {isFew(value) && <span class="quiet"> {say('measure_ofCount', { count: value.of ?? 0 })}</span>}
    </>
  );
}
