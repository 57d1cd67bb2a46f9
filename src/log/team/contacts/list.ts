import Dexie from 'dexie';
import { fold } from '../../../domain/fold';
import type { StageId } from '../../../domain/stages';
import type { SharedContact } from '../../../domain/team/contacts';
import type { SharedInteraction } from '../../../domain/team/interactions';
import { lastExchange } from '../known-in-team';
import { namesInTeam } from '../names';
import type { Team } from '../open-team';
import type { TeamDatabase } from '../team-database';

/** A line of the list of all that the team shares. */
export interface TeamContact {
  /** The document's. */
  id: string;
  /** CouchDB's name of who shares them; how colleagues read it. */
  owner: string;
  who: string;
  name: string;
  company: string;
  stage: StageId | null;
  /** What is searched, folded. */
  words: string;
}

/** An exchange, by its document. */
export interface TeamExchange {
  id: string;
  exchange: SharedInteraction;
}

/** Everybody whom somebody in the team shares, by name. */
export async function teamContacts(team: Team): Promise<TeamContact[]> {
  const rows = await team.team.documents.where('kind').equals('contact').toArray();
  const names = await namesInTeam(team);
  const { compare } = new Intl.Collator();
  return rows
    .map(({ id, owner, body }) => {
      const { name, company, area, stage } = body as SharedContact;
      const words = fold(`${name} ${company} ${area}`);
      return { id, owner, who: names.get(owner) ?? owner, name, company, stage, words };
    })
    .sort((a, b) => compare(a.name, b.name) || compare(a.who, b.who));
}

/** When there was an exchange last, by the contacts' documents. */
export async function lastExchanges(
  team: TeamDatabase,
  ids: readonly string[],
): Promise<Map<string, SharedInteraction | null>> {
  const last = await Promise.all(ids.map((id) => lastExchange(team, id)));
  return new Map(ids.map((id, at) => [id, last[at] ?? null]));
}

/** The exchanges with a contact, newest first. @param contact the id of its document */
export async function exchangesWith(
  team: TeamDatabase,
  contact: string,
  most: number,
): Promise<TeamExchange[]> {
  const rows = await team.documents
    .where('[contact+at]')
    .between([contact, Dexie.minKey], [contact, Dexie.maxKey])
    .reverse()
    .limit(most)
    .toArray();
  return rows.map(({ id, body }) => ({ id, exchange: body as SharedInteraction }));
}
