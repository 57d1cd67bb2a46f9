import './privacy.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Erasing, eraseContact, whatGoes } from '../../log/erase';
import { Icon } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { sayCount } from '../../ui/say-count';
import { trusted } from '../../ui/trusted';
import { offerUndo, sayProblem } from '../../ui/undo';
import { forgetAbout } from './forget-about';

interface Props {
  contactId: string;
  onErased: () => void;
  onCancel: () => void;
}

/**
 * The second of two steps: lists what goes and asks. Erasing everywhere is the one act on a contact that has no
 * undo, for an undo would have to keep what was to be erased.
 */
export function EraseContact({ contactId, onErased, onCancel }: Props) {
  const [goes, setGoes] = useState<Erasing | null>(null);
  const [busy, setBusy] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each contact once.
  useEffect(() => {
    whatGoes(logs.real, contactId).then(
      (found) => {
        if (found) setGoes(found);
        else onCancel();
      },
      (error: unknown) => {
        console.error(error);
        sayProblem('This contact could not be read. Reload the page and try again.');
        onCancel();
      },
    );
  }, [contactId]);
  // The safe way has the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is there.
  useEffect(() => cancel.current?.focus(), [goes]);
  if (!goes) return null;

  const erase = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const done = await eraseContact(logs.real, contactId, new Date());
      if (!done.ok) {
        sayProblem(done.failure.says);
        return setBusy(false);
      }
      forgetAbout(done.value);
      offerUndo('Erased everywhere in this browser.');
      onErased();
    } catch (error) {
      console.error(error);
      sayProblem('Not everything could be erased. Reload the page and erase this contact once more.');
      setBusy(false);
    }
  };
  return (
    <section class="notice bad" aria-label="Erase everywhere">
      <Icon name="warning" size={20} />
      <div class="body">
        <p>
          <strong>
            Erase <bdi>{goes.name}</bdi> everywhere? This cannot be undone.
          </strong>
        </p>
        <ul class="erase-list">
          {linesOf(goes).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="quiet">
          All snapshots are replaced by a new one, and past imports forget this contact. What you wrote about
          them in the notes of other contacts stays, and so do backup files that you keep elsewhere: restoring
          one does not bring this contact back into this browser.
        </p>
        <div class="row">
          <button ref={cancel} type="button" class="button small" onClick={trusted(onCancel)}>
            Keep
          </button>
          <button
            type="button"
            class="button small danger"
            aria-disabled={busy}
            onClick={trusted(() => void erase())}
          >
            {busy ? 'Erasing…' : 'Erase for good'}
          </button>
        </div>
      </div>
    </section>
  );
}

function linesOf(goes: Erasing): string[] {
  const lines: [count: number, one: string, many?: string][] = [
    [
      goes.records,
      'contact record, with notes and tags',
      'contact records of the same person, with notes and tags',
    ],
    [goes.exchanges, 'exchange'],
    [goes.followUps, 'follow-up'],
    [goes.purchases, 'purchase'],
    [goes.posts, 'post of theirs', 'posts of theirs'],
    [goes.corrections, 'thing you taught Rapport by their posts', 'things you taught Rapport by their posts'],
    [goes.mutes, 'mute of them', 'mutes of them'],
    [goes.cards, 'card to train with', 'cards to train with'],
  ];
  return lines.flatMap(([count, one, many]) => (count > 0 ? [sayCount(count, one, many)] : []));
}
