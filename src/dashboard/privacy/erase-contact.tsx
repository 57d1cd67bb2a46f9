import { say, sayCount, sayParts } from '../../domain/say/say';
import './privacy.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CountKey } from '../../domain/say/keys';
import { type Erasing, eraseContact, whatGoes } from '../../log/erase';
import { Icon } from '../../ui/icon';
import { logs } from '../../ui/logs';

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
        sayProblem(say('privacy_contactUnread'));
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
      offerUndo(say('privacy_erased'));
      onErased();
    } catch (error) {
      console.error(error);
      sayProblem(say('privacy_eraseFailed'));
      setBusy(false);
    }
  };
  return (
    <section class="notice bad" aria-label={say('privacy_eraseEverywhere')}>
      <Icon name="warning" size={20} />
      <div class="body">
        <p>
          <strong>{sayParts('privacy_eraseSure', { name: <bdi>{goes.name}</bdi> })}</strong>
        </p>
        <ul class="erase-list">
          {linesOf(goes).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="quiet">{say('privacy_eraseMeans')}</p>
        <div class="row">
          <button ref={cancel} type="button" class="button small" onClick={trusted(onCancel)}>
            {say('privacy_keep')}
          </button>
          <button
            type="button"
            class="button small danger"
            aria-disabled={busy}
            onClick={trusted(() => void erase())}
          >
            {busy ? say('privacy_erasing') : say('privacy_eraseNow')}
          </button>
        </div>
      </div>
    </section>
  );
}

function linesOf(goes: Erasing): string[] {
  const lines: [count: number, what: CountKey][] = [
    [goes.records, 'privacy_records'],
    [goes.exchanges, 'privacy_exchanges'],
    [goes.followUps, 'privacy_followUps'],
    [goes.purchases, 'privacy_purchases'],
    [goes.posts, 'privacy_posts'],
    [goes.corrections, 'privacy_corrections'],
    [goes.mutes, 'privacy_mutes'],
    [goes.cards, 'privacy_cards'],
  ];
  return lines.flatMap(([count, what]) => (count > 0 ? [sayCount(what, count)] : []));
}
