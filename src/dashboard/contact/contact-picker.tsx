import './picker.css';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { fold } from '../../domain/fold';
import { say } from '../../domain/say/say';
import type { NamedPerson } from '../../domain/search/find-names';
import { trusted } from '../../ui/trusted';

interface Props {
  label: string;
  names: readonly NamedPerson[];
  /** Who cannot be chosen. */
  without?: readonly string[];
  /** It opens because the user asked for it, and takes the focus. */
  opened?: boolean;
  onPick: (person: NamedPerson) => void;
}

const MOST = 8;

/** Chooses a contact by typing a part of the name or handle: arrows walk the list, Enter takes one. */
export function ContactPicker({ label, names, without = [], opened = false, onPick }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (opened) input.current?.focus();
  }, [opened]);
  const folded = useMemo(
    () => names.map((person) => ({ person, text: `${fold(person.name)} ${fold(person.handle)}` })),
    [names],
  );
  const found = useMemo(() => {
    const query = fold(typed).trim();
    if (query === '') return [];
    const fits = folded.filter(({ person, text }) => text.includes(query) && !without.includes(person.id));
    // Names that begin so before names that hold it.
    fits.sort((a, b) => Number(b.text.startsWith(query)) - Number(a.text.startsWith(query)));
    return fits.slice(0, MOST).map(({ person }) => person);
  }, [folded, typed, without]);
  const open = typed.trim() !== '';

  const pick = (person: NamedPerson | undefined): void => {
    if (!person) return;
    setTyped('');
    onPick(person);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || !open) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setMarked((marked + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') pick(found[marked]);
    else if (event.key === 'Escape') setTyped('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="picker">
      <label class="hidden-words" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        dir="auto"
        role="combobox"
        autocomplete="off"
        ref={input}
        placeholder={say('contact_typeName')}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && found[marked] ? `${id}-${marked}` : undefined}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setMarked(0);
        }}
        onKeyDown={trusted(onKeyDown)}
      />
      <div id={`${id}-list`} class="picker-list" role="listbox" aria-label={label} hidden={!open}>
        {found.map((person, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text box's.
          <div
            key={person.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            onMouseDown={(event) => event.preventDefault()}
            onClick={trusted(() => pick(person))}
          >
            <bdi>{person.name}</bdi> {person.handle && <bdi class="quiet">{person.handle}</bdi>}
          </div>
        ))}
      </div>
      <p class="hidden-words" role="status">
        {open &&
          (found.length === 0 ? say('contact_nobodyFound') : say('contact_found', { count: found.length }))}
      </p>
      {open && found.length === 0 && <p class="quiet picker-none">{say('contact_nobodyOfName')}</p>}
    </div>
  );
}
