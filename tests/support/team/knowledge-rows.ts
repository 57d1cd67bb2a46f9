import { entryOf, knowledgeKind } from '../../../src/domain/handover';
import { canonical } from '../../../src/domain/merge/paths';
import type { Fact, InfoPack, StoredRecord, Template } from '../../../src/domain/model';
import { NOTHING_AGREED } from '../../../src/domain/team/agreed';
import { type SharedKind, sharedTable } from '../../../src/domain/team/knowledge-kinds';
import { type TakenRow, type TeamRow, teamRow } from '../../../src/log/team/team-database';

export const knowledgeId = (number: number): string =>
  `018f0000-0000-7000-8002-${String(number).padStart(12, '0')}`;

const stamp = (number: number): StoredRecord => ({
  id: knowledgeId(number),
  createdAt: '2026-11-20T09:00:00.000Z',
  updatedAt: '2026-11-20T09:00:00.000Z',
  device: 'here',
});

export function factOf(number: number, about: string, says: string): Fact {
  return { ...stamp(number), kind: 'price', about, says, expiresOn: null, order: number };
}

export function templateOf(number: number, title: string, text: string): Template {
  return { ...stamp(number), title, text, intents: [], tags: [], order: number, starter: null };
}

export function packOf(number: number, title: string, says: string): InfoPack {
  const items: InfoPack['items'] = [{ id: knowledgeId(number + 5000), kind: 'spec', says, url: null }];
  return { ...stamp(number), title, stages: [], items, order: number };
}

/** What the team has of a record, kept up by somebody. */
export function knowledgeRow(owner: string, kind: SharedKind, record: Fact | Template | InfoPack): TeamRow {
  const body = entryOf(knowledgeKind(sharedTable(kind)), record) as object;
  const said = { kind, owner, own: record.id, by: owner, body };
  return teamRow(`${kind}:${owner}:${record.id}`, '1-a', said, { body });
}

/** That a record was agreed on with the team when both said what `row` says. */
export function takenRow(row: TeamRow): TakenRow {
  return { ...NOTHING_AGREED, text: canonical(row.body), id: row.id, here: row.own ?? '' };
}
