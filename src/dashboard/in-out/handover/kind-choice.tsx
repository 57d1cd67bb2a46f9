import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KnowledgeKind } from '../../../domain/handover';
import { say, sayNumber } from '../../../domain/say/say';
import type { OwnEntry } from '../../../log/handover/own-knowledge';
import { trusted } from '../../../ui/trusted';
import { keyOf, pick } from './handover-flow';
import { Parts } from './parts';
import { Tales } from './tales';

interface Props {
  kind: KnowledgeKind;
  own: readonly OwnEntry[];
  picked: ReadonlySet<string>;
}

/** One kind of what the user knows: all of it, or entry by entry. Open where something in it wants a look. */
export function KindChoice({ kind, own, picked }: Props) {
  const held = own.some(({ tales }) => tales.length > 0);
  const [open, setOpen] = useState(held);
  const going = own.filter((one) => picked.has(keyOf(one))).length;
  const all = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (all.current) all.current.indeterminate = going > 0 && going < own.length;
  });
  const list = `handover-${kind.table}`;
  return (
    <div class="handover-kind">
      <div class="handover-head">
        <label class="dash-check">
          <input
            ref={all}
            type="checkbox"
            checked={going === own.length}
            onChange={trusted((event) => pick(own, (event.currentTarget as HTMLInputElement).checked))}
          />
          <strong>{say(kind.label)}</strong>{' '}
          <span class="quiet">
            {going === own.length
              ? sayNumber(going)
              : say('handover_someOf', { some: going, all: own.length })}
          </span>
        </label>
        <button
          type="button"
          class="button plain small"
          aria-expanded={open}
          aria-controls={list}
          onClick={trusted(() => setOpen(!open))}
        >
          {say(open ? 'handover_hide' : 'handover_chooseWhich')}
          <span class="hidden-words">: {say(kind.label)}</span>
        </button>
      </div>
      {open && (
        <ul id={list} class="dash-list">
          {own.map((one) => (
            <OwnRow key={one.id} kind={kind} one={one} picked={picked.has(keyOf(one))} />
          ))}
        </ul>
      )}
    </div>
  );
}

function OwnRow({ kind, one, picked }: { kind: KnowledgeKind; one: OwnEntry; picked: boolean }) {
  return (
    <li class="handover-row">
      <label class="dash-check">
        <input
          type="checkbox"
          checked={picked}
          onChange={trusted((event) => pick([one], (event.currentTarget as HTMLInputElement).checked))}
        />
        <span dir="auto">{one.title}</span>
      </label>
      <Tales of={one} />
      <Parts kind={kind} entry={one.entry} />
    </li>
  );
}
