import { useCallback, useState } from 'preact/hooks';
import type { Contact } from '../../../domain/model';
import { say, sayParts } from '../../../domain/say/say';
import type { SharedContact } from '../../../domain/team/contacts';
import { readTeamId } from '../../../domain/team/team-id';
import { contactById } from '../../../log/contacts';
import { exchangesWith, type TeamContact } from '../../../log/team/contacts/list';
import { ownOf, takeContact } from '../../../log/team/contacts/take';
import type { Team } from '../../../log/team/open-team';
import { doAct } from '../../../ui/do-act';
import { Icon } from '../../../ui/icon';
import { useLive } from '../../../ui/live';
import { logs } from '../../../ui/logs';
import { trusted } from '../../../ui/trusted';
import { SharedExchange } from './shared-exchange';
import { WaysToReach } from './ways-to-reach';

/** Exchanges at first, and with each “more”. */
const SHOWN = 10;

interface Props {
  team: Team;
  contact: TeamContact;
  now: Date;
}

/** A shared contact, opened: how to reach them, what was exchanged, and the way to make them one's own. */
export function OpenedContact({ team, contact, now }: Props) {
  const [most, setMost] = useState(SHOWN);
  const { id, owner, who } = contact;
  const isMine = owner === team.connection.user;
  const { value } = useLive(
    useCallback(async () => {
      const row = await team.team.documents.get(id);
      if (!row) return null;
      const shared = row.body as SharedContact;
      const own = await (isMine
        ? contactById(logs.real, readTeamId(id)?.own ?? '')
        : ownOf(logs.real, shared));
      return { shared, own, exchanges: await exchangesWith(team.team, id, most + 1) };
    }, [team, id, isMine, most]),
  );
  if (!value) return null;
  const { shared, own, exchanges } = value;
  return (
    <div class="stack team-opened">
      <WaysToReach shared={shared} />
      {(own || !isMine) && (
        <div class="row">
          {own ? <Own own={own} name={shared.name} /> : <Take shared={shared} who={who} />}
        </div>
      )}
      {exchanges.length > 0 && (
        <>
          <h3 class="label">{say('teamContacts_exchanges')}</h3>
          <ul class="timeline">
            {exchanges.slice(0, most).map(({ id: one, exchange }) => (
              <li key={one}>
                <SharedExchange exchange={exchange} who={isMine ? say('teamContacts_you') : who} now={now} />
              </li>
            ))}
          </ul>
        </>
      )}
      {exchanges.length > most && (
        <p>
          <button
            type="button"
            class="button plain small"
            onClick={trusted(() => setMost((before) => before + 4 * SHOWN))}
          >
            {say('teamContacts_earlier')}
          </button>
        </p>
      )}
    </div>
  );
}

/** They are in the user's own contacts already, perhaps by another name. */
function Own({ own, name }: { own: Contact; name: string }) {
  const link = <a href={`#contact/${own.id}`}>{say('teamContacts_open')}</a>;
  if (own.name === name) return <p>{link}</p>;
  return (
    <p>
      {sayParts('teamContacts_inYours', {
        name: (
          <a href={`#contact/${own.id}`}>
            <bdi>{own.name}</bdi>
          </a>
        ),
      })}
    </p>
  );
}

function Take({ shared, who }: { shared: SharedContact; who: string }) {
  const take = async (): Promise<void> => {
    const done = await takeContact(logs.real, shared, who, new Date());
    const contact = doAct(say('teamContacts_added', { name: shared.name }), done);
    if (contact) location.assign(`#contact/${contact.id}`);
  };
  return (
    <button type="button" class="button small" onClick={trusted(() => void take())}>
      <Icon name="plus" size={14} />
      {say('teamContacts_add')}
    </button>
  );
}
