import { useId, useRef, useState } from 'preact/hooks';
import type { Done } from '../../log/act';
import type { LikelyPair } from '../../log/likely-same';
import { keepApart, mergeContacts } from '../../log/merge-contacts';
import type { Kept } from '../../log/outcome';
import { doAct } from '../../ui/do-act';
import { focusNeighbour } from '../../ui/focus-neighbour';
import { Icon } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import { PairTable } from './pair-table';

/** Two contacts who may be one person: why, what each holds, and the user's word. */
export function Pair({ pair: { a, b, reasons }, now }: { pair: LikelyPair; now: Date }) {
  const title = useId();
  // Who is known longer has most to lose by another name.
  const [main, setMain] = useState(a.id);
  const row = useRef<HTMLLIElement>(null);
  const busy = useRef(false);
  const settle = async (says: string, act: () => Promise<Kept<Done<null>>>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      const outcome = await act();
      doAct(says, outcome);
      if (outcome.ok) focusNeighbour(row.current, '[data-row]');
    } finally {
      busy.current = false;
    }
  };
  const merge = () => {
    const [stays, other] = main === a.id ? [a, b] : [b, a];
    return settle(`${other.name} is now part of ${stays.name}.`, () =>
      mergeContacts(logs.real, stays.id, other.id, new Date()),
    );
  };
  const apart = () =>
    settle(`${a.name} and ${b.name} stay two people.`, () => keepApart(logs.real, a.id, b.id, new Date()));

  return (
    <li
      ref={row}
      class="pair"
      aria-labelledby={title}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'm') void merge();
        if (event.key === 'n') void apart();
      })}
    >
      <h2 id={title} class="hidden-words">
        {a.name} and {b.name}
      </h2>
      <ul class="pair-reasons" aria-label="What speaks for it">
        {reasons.map((reason) => (
          <li key={reason}>
            <bdi>{reason}</bdi>
          </li>
        ))}
      </ul>
      <PairTable a={a} b={b} now={now} main={main} onMain={setMain} />
      <div class="row">
        <button
          type="button"
          class="button primary"
          data-row
          aria-keyshortcuts="m"
          onClick={trusted(() => void merge())}
        >
          <Icon name="people" /> Merge
          <span class="hidden-words">
            {' '}
            {a.name} and {b.name}
          </span>
        </button>
        <button type="button" class="button" aria-keyshortcuts="n" onClick={trusted(() => void apart())}>
          Not the same person
          <span class="hidden-words">
            : {a.name} and {b.name}
          </span>
        </button>
      </div>
    </li>
  );
}
