import { useEffect, useState } from 'preact/hooks';
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
    doAct(`${name} is back in your contacts.`, await restoreContact(logs.real, id, new Date()));
  };
  return (
    <div class="dash-empty stack">
      <p>
        <strong>
          {name === null ? (
            'There is no such contact.'
          ) : (
            <>
              <bdi>{name}</bdi> was deleted.
            </>
          )}
        </strong>
      </p>
      <p class="quiet">
        {name === null
          ? 'It may have been erased, or the address may be incomplete.'
          : 'Until it is erased for good, you can bring it back with everything that was noted.'}
      </p>
      <p class="row">
        {name !== null && (
          <button type="button" class="button primary" onClick={trusted(() => void restore())}>
            Bring back
          </button>
        )}
        <a class="button" href="#contacts">
          All contacts
        </a>
      </p>
    </div>
  );
}
