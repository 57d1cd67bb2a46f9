import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say, sayParts } from '../../../domain/say/say';
import { type Sharing, shareContact, stopSharing } from '../../../log/team/contacts/share';
import { Icon } from '../../../ui/icon';
import { logs } from '../../../ui/logs';
import { sayDate } from '../../../ui/say-when';
import { trusted } from '../../../ui/trusted';
import { offerUndo, sayProblem } from '../../../ui/undo';
import type { Way } from '../../../ui/undo-stack';

interface Props {
  id: string;
  name: string;
  sharing: Sharing;
  now: Date;
}

/** Whether the team sees a contact, and the way to change it; before it is shared it is said what goes. */
export function SharingSwitch({ id, name, sharing, now }: Props) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { shared } = sharing;
  const close = (): void => {
    setAsking(false);
    // Once it is back.
    requestAnimationFrame(() => button.current?.focus());
  };
  const turn = async (): Promise<void> => {
    const way = await turned(id, !shared);
    close();
    if (way) offerUndo(say(shared ? 'teamContacts_stopped' : 'teamContacts_isShared', { name }), way, [id]);
  };
  if (asking) return <Question name={name} onShare={() => void turn()} onCancel={close} />;
  return (
    <div class="stack team-sharing">
      <p class="quiet">{stands(sharing, now)}</p>
      <p>
        <button
          ref={button}
          type="button"
          class="button small"
          onClick={trusted(() => (shared ? void turn() : setAsking(true)))}
        >
          {!shared && <Icon name="people" size={14} />}
          {say(shared ? 'teamContacts_stop' : 'teamContacts_share')}
        </button>
      </p>
    </div>
  );
}

/** What goes and what never does. */
function Question({ name, onShare, onCancel }: { name: string; onShare: () => void; onCancel: () => void }) {
  const id = useId();
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <fieldset
      class="stack team-ask"
      aria-labelledby={id}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.key === 'Escape') onCancel();
      })}
    >
      <p ref={title} id={id} tabIndex={-1}>
        <strong>{sayParts('teamContacts_shareSure', { name: <bdi>{name}</bdi> })}</strong>
      </p>
      <p class="label">{say('teamContacts_goes')}</p>
      <ul class="team-goes">
        <li>{say('teamContacts_goesContact')}</li>
        <li>{say('teamContacts_goesExchanges')}</li>
      </ul>
      <p class="label">{say('teamContacts_never')}</p>
      <ul class="team-goes">
        <li>{say('teamContacts_neverThese')}</li>
      </ul>
      <p class="quiet">{say('teamContacts_goesOn')}</p>
      <div class="row">
        <button type="button" class="button small primary" onClick={trusted(onShare)}>
          {say('teamContacts_shareNow')}
        </button>
        <button type="button" class="button small plain" onClick={trusted(onCancel)}>
          {say('contact_cancel')}
        </button>
      </div>
    </fieldset>
  );
}

function stands({ shared, since, waits, refused }: Sharing, now: Date): string {
  const how = !shared
    ? say('teamContacts_notShared')
    : since
      ? say('teamContacts_sharedSince', { when: sayDate(since, now) })
      : say('teamContacts_shared');
  const more = refused
    ? say('teamContacts_refused')
    : waits
      ? say(shared ? 'teamContacts_waits' : 'teamContacts_goesOut')
      : '';
  return more ? `${how} ${more}` : how;
}

/** The way back leads here again; false: it could not be done, which was told. */
async function turned(id: string, shares: boolean): Promise<Way | false> {
  const done = await (shares ? shareContact : stopSharing)(logs.real, id, new Date());
  if (done.ok) return () => turned(id, !shares);
  sayProblem(done.failure.says);
  return false;
}
