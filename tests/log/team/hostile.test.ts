import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SyncProblem } from '../../../src/domain/sync/problem';
import { plainDocument, sealedDocument, sealedText } from '../../../src/domain/team/document';
import { newKeys } from '../../../src/log/sync/keys';
import { sealText } from '../../../src/log/sync/seal-text';
import { tryTeam } from '../../../src/log/team/join';
import { sayInTeam } from '../../../src/log/team/say';
import { readTeamState } from '../../../src/log/team/state';
import { type ANSWERS, hostile } from '../../support/couch/hostile';
import { NOON } from '../../support/log-fixtures';
import { aTeam, type Member, type TestTeam } from '../../support/team/a-team';
import { saying } from '../../team/fixtures';

const { signal } = new AbortController();

type Planted = { _id: string } & Record<string, unknown>;

describe.each([false, true])('a team’s database that somebody meddled with (encrypted: %s)', (sealed) => {
  let a: TestTeam;
  let dana: Member;
  beforeAll(async () => {
    a = await aTeam({ sealed });
    dana = await a.join('dana', 'member');
    await dana.round();
  });
  afterAll(() => a?.close());

  /** As only an administrator of the server could: no rule holds them back. */
  const plant = async (document: Planted) => {
    const { status } = await a.peer.ask(`/${a.database}/${encodeURIComponent(document._id)}`, {
      method: 'PUT',
      body: document,
    });
    expect(status).toBe(201);
  };

  it('is read as far as it can be, and the rest is counted', async () => {
    const said = saying('template', 'maria');
    const document = plainDocument(said);
    const uuid = () => crypto.randomUUID();
    const { keys } = await newKeys('another passphrase');
    const planted: Planted[] = [
      { _id: 'junk', anything: 'at all' },
      { ...document, _id: `template:maria:${uuid()}`, owner: 'ben' },
      { ...document, _id: `template:maria:${uuid()}`, v: 99 },
      { ...document, _id: `contact:maria:${uuid()}`, kind: 'template' },
      { ...document, _id: `template:maria:${uuid()}`, body: { title: 'x'.repeat(100_000) } },
      { ...document, _id: `template:maria:${uuid()}`, body: '<script>alert(1)</script>' },
      sealedDocument(
        { ...said, own: uuid() },
        await sealText(keys, `template:maria:${uuid()}`, sealedText(said)),
      ),
      // In clear among encrypted ones: put there by somebody who has no key.
      ...(sealed ? [{ ...document, _id: `template:maria:${uuid()}` }] : []),
    ];
    for (const one of planted) await plant(one);
    await dana.round();
    const { team } = await dana.team();
    expect(await team.documents.filter(({ owner }) => owner !== dana.user).count()).toBe(0);
    expect(await readTeamState(dana.log, team)).toMatchObject({ unusable: planted.length, trouble: null });
  });

  it('takes nobody’s word in another one’s name', async () => {
    const { team } = await dana.team();
    const forged = { ...saying('assignment', 'maria', { to: dana.user }), by: dana.user };
    const id = await sayInTeam(team, forged, { now: NOON });
    await dana.round();
    expect(await team.out.get(id)).toMatchObject({ refused: 'rights' });
    await team.out.delete(id);
    const byMaria = { ...saying('assignment', dana.user, { to: dana.user }), by: 'maria' };
    const other = await sayInTeam(team, byMaria, { now: NOON });
    await dana.round();
    expect(await team.out.get(other)).toMatchObject({ refused: 'author' });
  });
});

type What = keyof typeof ANSWERS;
const MEANS: Partial<Record<What, SyncProblem>> = {
  'a page of HTML': 'not-couch',
  'JSON of something else': 'not-couch',
  'a redirect elsewhere': 'not-couch',
  'a body without end': 'too-big',
  '401': 'login',
  '429 with a time': 'busy',
  '500': 'busy',
  'an echo for a welcome': 'not-couch',
};

describe('what answers where a team should be', () => {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });

  it.each(Object.keys(MEANS) as What[])('is told for what it is: %s', async (what) => {
    const { url, close } = await hostile(what);
    ends.push(close);
    const login = { server: url, database: 'team', user: 'dana', password: 'secret' };
    expect(await tryTeam(login, { signal })).toMatchObject({ ok: false, problem: MEANS[what] });
  });
});
