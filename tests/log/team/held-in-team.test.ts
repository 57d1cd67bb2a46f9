import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { heldDataText } from '../../../src/domain/held-data';
import type { TeamSaid } from '../../../src/domain/team/document';
import { heldData } from '../../../src/log/held-data';
import { writeTeamConnection } from '../../../src/log/team/connection';
import { dropTeams, newTeamName } from '../../../src/log/team/drop-teams';
import { openTeam } from '../../../src/log/team/open-team';
import { idOfSaid } from '../../../src/log/team/say';
import { teamRow } from '../../../src/log/team/team-database';
import { ottoline } from '../../support/full-contact';
import { freshLog, NOON } from '../../support/log-fixtures';

const ONE = '01930000-0000-7000-8000-000000000001';
const CONNECTION = {
  server: 'https://couch.example.com',
  database: 'team',
  user: 'dana',
  sealed: false,
  role: 'member' as const,
  name: 'Dana',
  sharesMeasures: false,
};
const PROFILE = { site: 'x', handle: 'ottolinevex', url: 'https://x.com/ottolinevex', name: 'Ottoline' };

afterEach(() => dropTeams());

it('is what colleagues and the user share of them, and posts of theirs that were given, of nobody else', async () => {
  const { log } = freshLog();
  const contact = await ottoline(log);
  expect((await heldData(log, contact.id, NOON))?.inTeam).toEqual([]);
  const secrets = { password: 'x', keys: null, wrapped: null, database: newTeamName() };
  await writeTeamConnection(log, CONNECTION, secrets);
  const opened = await openTeam(log);
  const put = async (said: Partial<TeamSaid>) => {
    const whole = { owner: 'ben', own: ONE, by: 'ben', body: {}, ...said } as TeamSaid;
    await opened?.team.documents.put(teamRow(idOfSaid(whole), '1-a', whole, { body: whole.body }));
  };
  const shared = (name: string, more: object) => ({ name, company: '', identities: [], ...more });
  await put({ kind: 'member', own: null, body: { name: 'Ben Okafor' } });
  await put({ kind: 'contact', body: shared('Otti', { identities: [PROFILE] }) });
  await put({
    kind: 'interaction',
    body: { contactId: ONE, channel: 'phone', at: '2026-11-20T10:00:00.000Z' },
  });
  await put({ kind: 'contact', owner: 'dana', own: contact.id, body: shared('Ottoline', { area: 'Leeds' }) });
  await put({ kind: 'contact', owner: 'eve', body: shared('Fenwick', {}) });
  const post = { site: 'x', id: '7', author: PROFILE, text: 'Where do I buy it?', permalink: null };
  await put({ kind: 'assignment', to: 'dana', state: 'open', body: { post, note: 'Yours?', intents: [] } });
  const other = { ...post, author: { ...PROFILE, handle: 'fenwick', url: 'https://x.com/fenwick' } };
  await put({ kind: 'assignment', owner: 'eve', to: 'dana', state: 'open', body: { post: other, note: '' } });

  const held = await heldData(log, contact.id, NOON);
  if (!held) throw new Error('nothing held');
  expect(held.inTeam.map(({ kind, by, to }) => [kind, by, to]).sort()).toEqual([
    ['assignment', 'Ben Okafor', 'Dana'],
    ['contact', 'Ben Okafor', null],
    ['contact', 'Dana', null],
    ['interaction', 'Ben Okafor', null],
  ]);
  const text = heldDataText(held);
  for (const says of [
    'Ben Okafor shares this of them: Otti',
    'Dana shares this of them: Ottoline, Leeds',
    'Yours?',
  ])
    expect(text).toContain(says);
  expect(text).not.toContain('Fenwick');
});
