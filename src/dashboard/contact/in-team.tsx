import { useCallback } from 'preact/hooks';
import type { Contact } from '../../domain/model';
import { NOTE_IDS } from '../../log/note-ids';
import { later } from '../../ui/later';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';

/** Loaded only by somebody who is in a team. */
const Shared = later(async () => (await import('../team/contacts/contact-in-team')).ContactInTeam);

/** What the user's team has to do with a contact. */
export function InTeam({ contact, now }: { contact: Contact; now: Date }) {
  const { value: joined } = useLive(
    useCallback(async () => (await logs.real.notes.get(NOTE_IDS.teamConnection)) !== undefined, []),
  );
  return joined ? <Shared contact={contact} now={now} /> : null;
}
