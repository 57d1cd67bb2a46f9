import { useEffect, useState } from 'preact/hooks';
import { say, sayParts } from '../../domain/say/say';
import { deletedName, restoreContact } from '../../log/restore-contact';
import { doAct } from '../../ui/do-act';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';

/** An address of somebody who is not there: deleted, which can be put right, or never was. */
export function MissingContact({ id }: { id: string }) {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    deletedName(logs.real, id).then(setName, (error: unknown) => console.error(error));
  }, [id]);
  const restore = async (): Promise<void> => {
    doAct(say('contact_isBack', { name: name ?? '' }), await restoreContact(logs.real, id, new Date()));
  };
  return (
    <div class="dash-empty stack">
      <p>
        <strong>
          {name === null
            ? say('contact_noSuch')
            : sayParts('contact_wasDeleted', { name: <bdi>{name}</bdi> })}
        </strong>
      </p>
      <p class="quiet">{name === null ? say('contact_maybeErased') : say('contact_canComeBack')}</p>
      <p class="row">
        {name !== null && (
          <button type="button" class="button primary" onClick={trusted(() => void restore())}>
            {say('contact_bringBack')}
          </button>
        )}
        <a class="button" href="#contacts">
          {say('contact_allContacts')}
        </a>
      </p>
    </div>
  );
}
