import Dexie from 'dexie';
import type { Contact, Interaction } from '../../../domain/model';
import { wholeContact } from '../../../domain/same-person/whole';
import { sharedContact } from '../../../domain/team/contacts';
import type { TeamSaid } from '../../../domain/team/document';
import { type SharedInteraction, sharedInteraction } from '../../../domain/team/interactions';
import { readTeamId } from '../../../domain/team/team-id';
import { idsOf } from '../../purge';
import { mainId, personOf } from '../../same-person';
import type { TeamWork } from '../work';
import { contactDocument, type Flags, interactionDocument } from './flags';

/** Contacts that are read in one transaction. */
const CHUNK = 100;

/** What is to be said of shared contacts, as this log has it. */
export interface Gathering {
  work: Pick<TeamWork, 'log' | 'team' | 'connection' | 'now'> & { signal?: AbortSignal };
  flags: Flags;
  /** What documents are to say, by their ids. */
  wanted: Map<string, TeamSaid>;
  /** Documents that are to go, where they are there and not wanted. */
  struck: Set<string>;
  /** The contacts that were looked at. */
  done: Set<string>;
  /** Documents of exchanges that wait to be written, by contact. */
  waiting: Map<string, string[]>;
}

export async function newGathering(work: Gathering['work'], flags: Flags): Promise<Gathering> {
  const { team, connection } = work;
  const waiting = new Map<string, string[]>();
  for (const { id, said } of await team.out
    .where('id')
    .startsWith(`interaction:${connection.user}:`)
    .toArray()) {
    if (!said) continue;
    const { contactId } = said.body as SharedInteraction;
    waiting.set(contactId, [...(waiting.get(contactId) ?? []), id]);
  }
  return { work, flags, wanted: new Map(), struck: new Set(), done: new Set(), waiting };
}

/** Everything that is shared. */
export async function gatherAll(gathering: Gathering): Promise<void> {
  const { work, flags, done } = gathering;
  const { log, team, connection } = work;
  const shared = [...flags.shared];
  // Many at once: a transaction each takes longer than all that is read in it.
  for (let at = 0; at < shared.length; at += CHUNK) {
    work.signal?.throwIfAborted();
    await log.transaction('r', log.contacts, log.interactions, async () => {
      for (const id of shared.slice(at, at + CHUNK)) if (await gatherWhole(gathering, id)) done.add(id);
    });
  }
  await gatherOf(gathering, [...shared, ...flags.ended]);
  const of = `interaction:${connection.user}:`;
  const [standing, said, waiting] = await Promise.all([
    team.documents.where('[kind+owner]').equals(['interaction', connection.user]).primaryKeys(),
    team.shared.where('id').startsWith(of).primaryKeys(),
    team.out.where('id').startsWith(of).primaryKeys(),
  ]);
  await strikeGone(gathering, [...new Set([...standing, ...said, ...waiting])]);
}

/** What these contacts and those who stand for them share. Who is not shared: what is left of them goes. */
export async function gatherOf(gathering: Gathering, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    gathering.work.signal?.throwIfAborted();
    await gatherPerson(gathering, id);
  }
}

async function gatherPerson(gathering: Gathering, id: string): Promise<void> {
  const { work, flags, done } = gathering;
  const { log } = work;
  if (done.has(id)) return;
  done.add(id);
  const main = await mainId(log, id);
  if (main !== id) await gatherPerson(gathering, main);
  if (flags.shared.has(id) && (await gatherWhole(gathering, id))) {
    await strikeGone(gathering, await documentsWith(gathering, id));
    return;
  }
  // Merged into somebody: only the one whom the user shared is shared, and now there is nobody else of that name.
  if (flags.shared.has(id) && !(await isGone(gathering, id, main))) return;
  if (flags.shared.has(id) || flags.ended.includes(id)) await strikeContact(gathering, id);
  else if (main === id) await strikeExchanges(gathering, id);
}

/** What a shared contact and its exchanges say; false: no such contact stands for itself in this log. */
async function gatherWhole(gathering: Gathering, id: string): Promise<boolean> {
  const { work, wanted } = gathering;
  const { user } = work.connection;
  const records = await personOf(work.log, id);
  const [main, ...others] = records;
  if (main?.id !== id) return false;
  const saying = { owner: user, by: user };
  const whole = sharedContact(wholeContact(main, others));
  wanted.set(contactDocument(user, id), { ...saying, kind: 'contact', own: id, body: whole });
  for (const interaction of await exchangesOf(gathering, records)) {
    const { id: own, deletedAt } = interaction;
    const body = deletedAt ? null : sharedInteraction({ ...interaction, contactId: id });
    if (body) wanted.set(interactionDocument(user, own), { ...saying, kind: 'interaction', own, body });
    else strike(gathering, own);
  }
  return true;
}

/** All exchanges that these records had, deleted ones as well. */
async function exchangesOf(
  { work: { log } }: Gathering,
  records: readonly Contact[],
): Promise<Interaction[]> {
  const found = await log.interactions
    .where('[contactId+at]')
    .inAnyRange(records.map(({ id }) => [[id], [id, []]]))
    .toArray();
  return found;
}

/** A contact's document with all that it had to do with. */
async function strikeContact(gathering: Gathering, id: string): Promise<void> {
  gathering.struck.add(contactDocument(gathering.work.connection.user, id));
  for (const document of await documentsWith(gathering, id)) gathering.struck.add(document);
  await strikeExchanges(gathering, id);
}

async function strikeExchanges(gathering: Gathering, id: string): Promise<void> {
  const { log } = gathering.work;
  const records = (await personOf(log, id)).map((record) => record.id);
  const ids = await idsOf(log, 'interactions', [...new Set([...records, id])]);
  for (const one of ids) strike(gathering, one);
}

/** The documents of exchanges with a contact: those that stand, and those that wait. */
async function documentsWith({ work, waiting }: Gathering, id: string): Promise<string[]> {
  const document = contactDocument(work.connection.user, id);
  const standing = await work.team.documents
    .where('[contact+at]')
    .between([document, Dexie.minKey], [document, Dexie.maxKey])
    .primaryKeys();
  return [...standing, ...(waiting.get(id) ?? [])];
}

/**
 * Strikes what this log knows to be gone or to be somebody else's. What it never knew is another device's.
 * @param documents of exchanges
 */
async function strikeGone(gathering: Gathering, documents: readonly string[]): Promise<void> {
  const { work, wanted, struck, flags } = gathering;
  const open = documents.filter((id) => !wanted.has(id) && !struck.has(id));
  const ids = open.map((id) => readTeamId(id)?.own ?? '');
  const [rows, gone] = await Promise.all([work.log.interactions.bulkGet(ids), work.log.gone.bulkGet(ids)]);
  for (const [at, document] of open.entries()) {
    const row = rows[at];
    if (!row && !gone[at]) continue;
    struck.add(document);
    if (!row || row.deletedAt) continue;
    const main = await mainId(work.log, row.contactId);
    if (flags.shared.has(main)) await gatherPerson(gathering, main);
  }
}

/** Whether this log knows that a contact who is shared is there no more as itself. */
async function isGone({ work: { log } }: Gathering, id: string, main: string): Promise<boolean> {
  if (main !== id) return true;
  const row = await log.contacts.get(id);
  return row ? row.deletedAt !== undefined : (await log.gone.get(id)) !== undefined;
}

function strike({ work, struck }: Gathering, interaction: string): void {
  struck.add(interactionDocument(work.connection.user, interaction));
}
