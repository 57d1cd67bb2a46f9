import { changesSince } from '../read-changes';
import { readConcerned } from './contacts/concerned';
import { readFlags } from './contacts/flags';
import { gatherAll, gatherOf, newGathering } from './contacts/gather';
import { settle } from './contacts/settle';
import type { TeamSubject } from './subjects';

/**
 * Contacts that the user chose to share, with their exchanges. That a contact's document stands in the team's database
 * (or waits to be written) is the choice; nothing else notes it. Said is what changed in this log since it was said here
 * last. What was written elsewhere stays: two devices of one user that do not sync know different people.
 */
export const contactsSubject: TeamSubject = {
  async speak(work) {
    const { log, team, connection } = work;
    const flags = await readFlags(team, connection.user);
    if (flags.shared.size === 0 && flags.ended.length === 0) return;
    const seen = ((await team.notes.get('contacts'))?.value as number | undefined) ?? null;
    const { upTo, rows } = await changesSince(log, seen);
    if (rows?.length === 0 && flags.fresh.length === 0 && flags.ended.length === 0) return;
    const gathering = await newGathering(work, flags);
    const concerned = readConcerned(rows);
    if (concerned) await gatherOf(gathering, [...concerned, ...flags.fresh, ...flags.ended]);
    else await gatherAll(gathering);
    await settle(gathering);
    await team.notes.put({ id: 'contacts', value: upTo });
  },
};
