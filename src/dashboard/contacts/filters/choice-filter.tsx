import { useMemo, useState } from 'preact/hooks';
import type { FilterKind, FilterValue } from '../../../domain/contact-filters';
import type { ContactSummary } from '../../../domain/contact-summary';
import { fold } from '../../../domain/fold';
import { say } from '../../../domain/say/say';

/** More than this many are found by typing a part of the name. */
const SHOWN = 12;

interface Props {
  kind: FilterKind;
  all: readonly ContactSummary[];
  value: FilterValue | undefined;
  onSet: (value: string[] | null) => void;
}

/** A filter by what people have: any of the chosen will do. */
export function ChoiceFilter({ kind, all, value, onSet }: Props) {
  const [part, setPart] = useState('');
  const choices = useMemo(() => kind.choices?.(all) ?? [], [kind, all]);
  if (choices.length === 0) return null;
  const chosen = Array.isArray(value) ? value : [];
  const fitting = choices.filter(({ label }) => fold(label).includes(fold(part).trim()));
  const turn = (one: string): void => {
    const turned = chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
    onSet(turned.length === 0 ? null : turned);
  };
  return (
    <fieldset class="filter-group">
      <legend class="label">{kind.label}</legend>
      {choices.length > SHOWN && (
        <label>
          <span class="hidden-words">{say('contacts_findIn', { list: kind.label })}</span>
          <input
            class="input filter-part"
            type="search"
            placeholder={say('contacts_findInCount', { count: choices.length })}
            value={part}
            onInput={(event) => setPart(event.currentTarget.value)}
          />
        </label>
      )}
      {fitting.slice(0, SHOWN).map(({ value: one, label, count }) => (
        <label key={one} class="filter-line">
          <input type="checkbox" checked={chosen.includes(one)} onChange={() => turn(one)} />
          <bdi class="filter-label">{label}</bdi>
          <span class="quiet filter-count">{count}</span>
        </label>
      ))}
      {fitting.length === 0 && <p class="quiet">{say('contacts_nothingCalled')}</p>}
    </fieldset>
  );
}
