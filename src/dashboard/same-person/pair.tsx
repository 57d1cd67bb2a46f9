import { useId, useRef, useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import type { Done } from '../../log/act';
import type { LikelyPair } from '../../log/likely-same';
import { keepApart, mergeContacts } from '../../log/merge-contacts';
import type { Kept } from '../../log/outcome';
import { doAct } from '../../ui/do-act';
import { focusNeighbour } from '../../ui/focus-neighbour';
import { Icon } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { saidInFull } from '../../ui/said-in-full';
import { trusted } from '../../ui/trusted';
import { PairTable } from './pair-table';
import { PAIR_KEYS } from './walk-pairs';

/** Two contacts who may be one person: why, what each holds, and the user's word. */
export function Pair({ pair: { a, b, reasons }, now }: { pair: LikelyPair; now: Date }) {
  const title = useId();
  const names = { one: a.name, other: b.name };
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
    return settle(say('samePerson_merged', { other: other.name, name: stays.name }), () =>
      mergeContacts(logs.real, stays.id, other.id, new Date()),
    );
  };
  const apart = () =>
    settle(say('samePerson_keptApart', names), () => keepApart(logs.real, a.id, b.id, new Date()));

  return (
    <li
      ref={row}
      class="pair"
      aria-labelledby={title}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === PAIR_KEYS.merge) void merge();
        if (event.key === PAIR_KEYS.apart) void apart();
      })}
    >
      <h2 id={title} class="hidden-words">
        {say('samePerson_both', names)}
      </h2>
      <ul class="pair-reasons" aria-label={say('samePerson_speaksFor')}>
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
          aria-keyshortcuts={PAIR_KEYS.merge}
          onClick={trusted(() => void merge())}
        >
          <Icon name="people" /> {saidInFull('samePerson_mergeBoth', say('samePerson_merge'), names)}
        </button>
        <button
          type="button"
          class="button"
          aria-keyshortcuts={PAIR_KEYS.apart}
          onClick={trusted(() => void apart())}
        >
          {say('samePerson_notSame')}
          <span class="hidden-words">: {say('samePerson_both', names)}</span>
        </button>
      </div>
    </li>
  );
}
