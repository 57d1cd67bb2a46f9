import './filters.css';
import { FILTERS } from '../../../domain/contact-filters';
import type { ContactSummary } from '../../../domain/contact-summary';
import { say } from '../../../domain/say/say';
import { Icon } from '../../../ui/icon';
import { trusted } from '../../../ui/trusted';
import { showFilter, view } from '../view';
import { Count } from './filter-panel';

interface Props {
  all: readonly ContactSummary[];
  now: Date;
  /** The chip that was clicked is gone: the focus has to go somewhere. */
  onRemoved: () => void;
}

/** The filters that are on; a click takes one away. */
export function FilterChips({ all, now, onRemoved }: Props) {
  const { filter } = view.value;
  const on = FILTERS.flatMap((kind) => {
    const value = filter.on[kind.id];
    return value === undefined ? [] : [{ kind, value }];
  });
  const remove = (id: string): void => {
    const { [id]: _, ...others } = filter.on;
    showFilter({ ...filter, on: others });
    onRemoved();
  };
  return (
    <>
      {on.map(({ kind, value }) => (
        <button key={kind.id} type="button" class="chip filter-chip" onClick={trusted(() => remove(kind.id))}>
          <span class="hidden-words">{say('contacts_removeFilter')} </span>
          {kind.kind === 'choice' && <span class="quiet">{kind.label}</span>} <bdi>{kind.says(value)}</bdi>
          <Count all={all} kind={kind} value={value} now={now} />
          <Icon name="close" size={12} />
        </button>
      ))}
    </>
  );
}
