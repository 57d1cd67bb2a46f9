import { useId, useRef, useState } from 'preact/hooks';
import type { LikelyPair } from '../../log/likely-same';
import { keepApart, mergeContacts } from '../../log/merge-contacts';
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
  const settle = async (act: () => Promise<unknown>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    if ((await act()) !== undefined) focusNeighbour(row.current, '[data-row]');
    busy.current = false;
  };
  const merge = () =>
    settle(async () => {
      const [stays, other] = main === a.id ? [a, b] : [b, a];
      const outcome = await mergeContacts(logs.real, stays.id, other.id, new Date());
      doAct(`${other.name} is now part of ${stays.name}.`, outcome);
      return outcome.ok || undefined;
    });
  const apart = () =>
    settle(async () => {
      const outcome = await keepApart(logs.real, a.id, b.id, new Date());
      doAct(`${a.name} and ${b.name} stay two people.`, outcome);
      return outcome.ok || undefined;
    });

  return (
    <li
      ref={row}
      class="pair"
      aria-labelledby={title}
      onKeyDown={trusted((event: KeyboardEvent) => {
        const typed = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
        if (typed || event.ctrlKey || event.metaKey || event.altKey) return;
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
