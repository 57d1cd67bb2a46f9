import './team-contacts.css';
import { useCallback } from 'preact/hooks';
import type { Contact } from '../../../domain/model';
import { say } from '../../../domain/say/say';
import { sharingOf } from '../../../log/team/contacts/share';
import { knownInTeam } from '../../../log/team/known-in-team';
import { openTeam } from '../../../log/team/open-team';
import { useLive } from '../../../ui/live';
import { logs } from '../../../ui/logs';
import { KnownBy } from './known-by';
import { SharingSwitch } from './sharing-switch';

/** On a contact's page: whether the user shares them, and which colleagues know them as well. */
export function ContactInTeam({ contact, now }: { contact: Contact; now: Date }) {
  const { id, name, identities } = contact;
  const keys = identities.map(({ key }) => key).join('\n');
  const { value } = useLive(
    useCallback(async () => {
      const team = await openTeam(logs.real);
      if (!team) return null;
      return { sharing: await sharingOf(team, id), known: await knownInTeam(team, keys.split('\n')) };
    }, [id, keys]),
  );
  if (!value) return null;
  return (
    <section aria-labelledby="contact-team">
      <h2 id="contact-team">{say('teamContacts_inTeam')}</h2>
      {value.known.length > 0 && (
        <ul class="team-known">
          {value.known.map((known) => (
            <KnownBy key={known.id} known={known} name={name} now={now} />
          ))}
        </ul>
      )}
      <SharingSwitch key={id} id={id} name={name} sharing={value.sharing} now={now} />
    </section>
  );
}
