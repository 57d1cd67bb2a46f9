import { useState } from 'preact/hooks';
import type { QuickLine } from '../../domain/quick-line/quick-line';
import { say, sayParts } from '../../domain/say/say';
import type { NamedPerson } from '../../domain/search/find-names';
import { trusted } from '../../ui/trusted';
import { ContactPicker } from '../contact/contact-picker';
import type { NewPerson, Who } from './settled';

interface Props {
  line: QuickLine;
  who: Who | null;
  /** Whom a pasted link leads to. */
  pasted: Who | null;
  names: readonly NamedPerson[];
  /** Nobody was chosen and the line could not be saved. */
  missing: boolean;
  onChoose: (who: Who) => void;
}

const MOST = 5;

/** Whom the line is about: those who fit, a new contact, or anybody by name. */
export function WhoField({ line, who, pasted, names, missing, onChoose }: Props) {
  const [picking, setPicking] = useState(false);
  const chosen = who && 'contactId' in who ? who : null;
  const known = line.choices.slice(0, MOST);
  const people =
    chosen && !known.some(({ contactId }) => contactId === chosen.contactId) ? [chosen, ...known] : known;
  const fresh = newPerson(who) ?? newPerson(pasted) ?? (line.newName ? { newName: line.newName } : null);
  return (
    <fieldset class="quick-who">
      <legend class="label">{say('quickLine_who')}</legend>
      <div class="row">
        {people.map((person) => (
          <button
            key={person.contactId}
            type="button"
            class="chip"
            data-who
            aria-pressed={person.contactId === chosen?.contactId}
            onClick={trusted(() => onChoose(person))}
          >
            <bdi>{person.name}</bdi>
            <Handle id={person.contactId} names={names} />
          </button>
        ))}
        {fresh && (
          <button
            type="button"
            class="chip"
            data-who
            aria-pressed={chosen === null && who !== null}
            onClick={trusted(() => onChoose(fresh))}
          >
            {sayParts('quickLine_newContact', { name: <bdi>{fresh.newName}</bdi> })}
          </button>
        )}
        <button
          type="button"
          class="chip"
          data-who
          aria-expanded={picking}
          onClick={trusted(() => setPicking(!picking))}
        >
          {say(people.length > 0 || fresh ? 'quickLine_someoneElse' : 'quickLine_chooseContact')}
        </button>
      </div>
      {picking && (
        <ContactPicker
          label={say('quickLine_whoItIs')}
          names={names}
          opened
          onPick={({ id, name }) => {
            setPicking(false);
            onChoose({ contactId: id, name });
          }}
        />
      )}
      {missing && !who && (
        <p class="problem" role="alert">
          {say(people.length > 1 ? 'quickLine_severalFit' : 'quickLine_sayWho')}
        </p>
      )}
    </fieldset>
  );
}

function newPerson(who: Who | null): NewPerson | null {
  return who && 'newName' in who ? who : null;
}

/** Tells people of one name apart. */
function Handle({ id, names }: { id: string; names: readonly NamedPerson[] }) {
  const handle = names.find((one) => one.id === id)?.handle;
  return handle ? <bdi class="quiet">{handle}</bdi> : null;
}
