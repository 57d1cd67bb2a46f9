import type { KnowledgeTable } from '../../../src/domain/handover';
import type { Fact, InfoPack, Template } from '../../../src/domain/model';
import type { LogDatabase } from '../../../src/log/database';
import { addFact } from '../../../src/log/facts';
import { addInfoPack } from '../../../src/log/info-packs';
import { knownToTeam } from '../../../src/log/team/knowledge/known';
import { shareable, shareKnowledge } from '../../../src/log/team/knowledge/share';
import { type Weighed, weigh, weighedTables } from '../../../src/log/team/knowledge/weigh';
import { addTemplate } from '../../../src/log/templates';
import { NOON, value } from '../log-fixtures';
import type { Member } from './a-team';

/** A fact of somebody's; answers its id. */
export async function aFact(
  log: LogDatabase,
  says: string,
  about = 'Oak table',
  now = NOON,
): Promise<string> {
  return value(await addFact(log, { kind: 'price', about, says, expiresOn: null }, now)).value.id;
}

export async function aTemplate(log: LogDatabase, title: string, text: string, now = NOON): Promise<string> {
  return value(await addTemplate(log, { title, text, intents: [], tags: [] }, now)).value.id;
}

export async function aPack(log: LogDatabase, title: string, says: string, now = NOON): Promise<string> {
  const items: InfoPack['items'] = [{ id: crypto.randomUUID(), kind: 'spec', says, url: null }];
  return value(await addInfoPack(log, { title, stages: [], items }, now)).value.id;
}

/** Shares records of somebody's, by id, and sends them. */
export async function share(member: Member, ids: readonly string[], now = NOON): Promise<void> {
  const team = await member.team();
  const own = (await shareable(member.log, team, now)).filter(({ id }) => ids.includes(id));
  await shareKnowledge(team, own, now);
  await member.round(now);
}

/** How somebody's log stands to what the team shares. */
export async function standings(member: Member, now = NOON): Promise<Weighed[]> {
  const known = await knownToTeam(await member.team());
  const { log } = member;
  return log.transaction('r', weighedTables(log), () => weigh(log, known, now));
}

/** How it stands to one of the entries. */
export async function standing(member: Member, own: string, now = NOON): Promise<Weighed> {
  const found = (await standings(member, now)).find(({ of }) => of.own === own);
  if (!found) throw new Error('no such entry');
  return found;
}

/** What stands in somebody's lists, by id. */
export async function words(log: LogDatabase): Promise<Record<string, string>> {
  const all: [string, string][] = [];
  const of = async <R extends { id: string; deletedAt?: string | undefined }>(
    table: KnowledgeTable,
    says: (record: R) => string,
  ) => {
    for (const one of (await log.table(table).toArray()) as R[])
      if (!one.deletedAt) all.push([one.id, says(one)]);
  };
  await of<Template>('templates', ({ title, text }) => `${title}: ${text}`);
  await of<Fact>('facts', ({ about, says }) => `${about}: ${says}`);
  await of<InfoPack>('infoPacks', ({ title, items }) => `${title}: ${items.map(({ says }) => says).join()}`);
  return Object.fromEntries(all);
}
