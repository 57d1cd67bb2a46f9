import '../contacts-dialog.css';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readPasted } from '../../../domain/read-pasted';
import { say, sayParts } from '../../../domain/say/say';
import { addContact } from '../../../log/contact-acts';
import { doAct } from '../../../ui/do-act';
import { Icon } from '../../../ui/icon';
import { logs } from '../../../ui/logs';
import { trusted } from '../../../ui/trusted';
import { ReachFound } from './reach-found';
import { useAlreadyThere } from './use-already-there';

/** The same in every language. */
const EXAMPLES = 'x.com/dana · +351 912 345 678 · dana@example.com';

interface Props {
  /** What was searched for and not found: a name, a number, an address. */
  start: string;
  onClose: () => void;
  onAdded: (id: string) => void;
}

/** Adds somebody by a name and whatever the user has of them; the rest is for their page. */
export function NewContact({ start, onClose, onAdded }: Props) {
  const begun = useMemo(() => beginning(start), [start]);
  const [name, setName] = useState(begun.name);
  const [pasted, setPasted] = useState(begun.pasted);
  const [problem, setProblem] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const busy = useRef(false);
  const [title, nameId, pastedId] = [useId(), useId(), useId()];
  const read = useMemo(() => readPasted(pasted), [pasted]);
  const there = useAlreadyThere(name, read);
  useLayoutEffect(() => dialog.current?.showModal(), []);

  const add = async (): Promise<void> => {
    if (busy.current || name.trim() === '') return;
    busy.current = true;
    const { rest, identities, ...reach } = read;
    const named = identities.map((identity) => ({ ...identity, name: name.trim() }));
    const fields = { name, ...reach, identities: named, notes: rest };
    const outcome = await addContact(logs.real, fields, new Date());
    busy.current = false;
    if (!outcome.ok) return setProblem(outcome.failure.says);
    const added = doAct(say('contacts_added', { name: name.trim() }), outcome);
    if (added) onAdded(added.id);
  };

  return (
    <dialog ref={dialog} class="contacts-dialog" aria-labelledby={title} onClose={onClose}>
      <form
        class="stack"
        onSubmit={trusted((event: Event) => {
          event.preventDefault();
          add().catch((error: unknown) => {
            console.error(error);
            setProblem(say('contacts_couldNotAdd'));
          });
        })}
      >
        <h2 id={title}>{say('contacts_new')}</h2>
        <div class="field">
          <label for={nameId}>{say('contacts_name')}</label>
          <input
            id={nameId}
            class="input"
            dir="auto"
            required
            maxLength={300}
            autoComplete="off"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={pastedId}>{say('contacts_paste')}</label>
          <textarea
            id={pastedId}
            class="input"
            dir="auto"
            rows={3}
            maxLength={5000}
            placeholder={EXAMPLES}
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        </div>
        <ReachFound read={read} />
        {there.length > 0 && (
          <div class="notice" role="status">
            <Icon name="people" size={20} />
            <ul class="body">
              {there.map(({ id, name, why }) => (
                <li key={id}>
                  {sayParts('contacts_alreadyThere', {
                    name: (
                      <a href={`#contact/${id}`}>
                        <bdi>{name}</bdi>
                      </a>
                    ),
                    why,
                  })}
                </li>
              ))}
            </ul>
          </div>
        )}
        {/* Here: the page's own messages stand behind this dialog. */}
        <p class="problem" role="alert">
          {problem}
        </p>
        <div class="row">
          <button type="submit" class="button primary" aria-disabled={name.trim() === ''}>
            {say('contacts_addAndOpen')}
          </button>
          <button type="button" class="button plain muted" onClick={trusted(() => dialog.current?.close())}>
            {say('contacts_cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** A number or an address goes below; what else is there is a name. */
function beginning(start: string): { name: string; pasted: string } {
  const { rest, ...reach } = readPasted(start);
  const found = Object.values(reach).some((list) => list.length > 0);
  return found ? { name: rest, pasted: start.replace(rest, '').trim() } : { name: start.trim(), pasted: '' };
}
