import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { designDocument } from '../../scripts/team/design-document';
import { newPassword } from '../../scripts/team/people';
import { setUp } from '../../scripts/team/set-up';
import { readWishes } from '../../scripts/team/wishes';
import { newCard } from '../../src/domain/sync/card';
import { readTeamCard } from '../../src/domain/team/card';
import { couchRole } from '../../src/domain/team/roles';
import { openKeys } from '../../src/log/sync/keys';
import { hostile } from '../support/couch/hostile';
import { type Admin, type Peer, startPeer } from '../support/couch/peer';
import { documentOf, saying } from './fixtures';

describe('npm run team:setup', () => {
  let peer: Peer;
  const run = crypto.randomUUID().slice(0, 8);
  const made = { databases: [] as string[], users: [] as string[] };
  beforeAll(async () => {
    peer = await startPeer();
  });
  afterAll(async () => {
    for (const name of made.databases) await peer.ask(`/${name}`, { method: 'DELETE' });
    for (const name of made.users) {
      const { body } = await peer.ask(userPath(name));
      await peer.ask(`${userPath(name)}?rev=${(body as { _rev?: string })._rev}`, { method: 'DELETE' });
    }
    await peer?.close();
  });

  const userPath = (name: string) => `/_users/org.couchdb.user:${name}`;
  const database = () => {
    const name = `team-${crypto.randomUUID().slice(0, 8)}`;
    made.databases.push(name);
    return name;
  };
  const newName = (wished: string) => {
    const name = `${wished}-${run}-${made.users.length}`;
    made.users.push(name);
    return name;
  };
  const command = async (name: string, args: string[], as: Admin = peer.admin, reach?: typeof fetch) =>
    setUp(
      readWishes([`${peer.url}/${name}`, ...args]),
      { ...as, passphrase: async () => 'four words nobody guesses' },
      reach,
    );
  const passwordIn = (said: string[]) => /Password {2}(\S+)/.exec(said.join('\n'))?.[1] ?? '';

  it('makes a team, and run again changes nothing', async () => {
    const name = database();
    const [dana, maria] = [newName('dana'), newName('maria')];
    const said = await command(name, ['--member', dana, '--lead', maria]);
    expect(said.slice(0, 6)).toEqual([
      `Made the database ${name}.`,
      'Closed the database to everybody but the team.',
      'Put in the rules of who may write what.',
      'What the team writes can be read by whoever runs the server.',
      `Made an account for ${dana}, who is a member.`,
      `Made an account for ${maria}, who is a lead.`,
    ]);
    const typed = said.slice(6, 12);
    expect(typed).toEqual([
      '',
      `${dana} types into Rapport, under Settings → Team:`,
      `  Server    ${peer.url}`,
      `  Database  ${name}`,
      `  User      ${dana}`,
      expect.stringMatching(/^ {2}Password {2}(\w{4}-){4}\w{4} {3}\(shown this once/),
    ]);
    const as = { user: dana, password: passwordIn(said) };
    expect((await peer.ask(`/${name}/rapport`, { as })).body).toMatchObject({ v: 1, team: 1, sealed: null });

    const before = await everything(name);
    expect(await command(name, [])).toEqual(['Everything is as it should be; nothing was changed.']);
    expect((await command(name, ['--member', dana]))[0]).toBe(`${dana} is a member already.`);
    expect(await everything(name)).toEqual(before);
  });

  const everything = async (name: string) =>
    Promise.all(
      ['_security', '_design/rapport', 'rapport'].map(async (at) => (await peer.ask(`/${name}/${at}`)).body),
    );

  it('keeps members from what is the administrator’s, and out of other teams', async () => {
    const [one, other] = [database(), database()];
    const [dana, maria] = [newName('dana'), newName('maria')];
    const password = passwordIn(await command(one, ['--member', dana]));
    const lead = passwordIn(await command(one, ['--lead', maria]));
    await command(other, []);
    for (const as of [
      { user: dana, password },
      { user: maria, password: lead },
    ]) {
      const status = async (at: string, method?: string, body?: object) =>
        (await peer.ask(at, { as, ...(method ? { method, body } : {}) })).status;
      expect(await status(`/${one}`)).toBe(200);
      expect(await status(`/${one}/_security`, 'PUT', {})).toBe(403);
      expect(await status(`/${one}/_design/mine`, 'PUT', {})).toBe(403);
      const rules = (await peer.ask(`/${one}/_design/rapport`)).body as { _rev: string };
      expect(await status(`/${one}/_design/rapport?rev=${rules._rev}`, 'DELETE')).toBe(403);
      expect(await status(`/${other}`)).toBe(403);
      expect(await status(`/${other}/_all_docs`)).toBe(403);
      const written = documentOf(saying('member', as.user));
      expect(await status(`/${one}/${written._id}`, 'PUT', written)).toBe(201);
      expect(await status(`/${other}/${written._id}`, 'PUT', written)).toBe(403);
    }
  });

  it('changes what people are, keeps their other roles, and takes them out', async () => {
    const name = database();
    const { user, password } = await peer.addUser('dana', 'her own', [
      'bookkeeping',
      'rapport-lead:elsewhere',
    ]);
    const as = { user, password };
    const roles = async () =>
      ((await peer.ask('/_session', { as })).body as { userCtx: { roles: string[] } }).userCtx.roles;
    const others = ['bookkeeping', 'rapport-lead:elsewhere'];
    const said = await command(name, ['--lead', user]);
    expect(said).toContain(`${user} is a lead now.`);
    expect(said).toContain('  Password  the one they have');
    expect(await roles()).toEqual([...others, couchRole('lead', name)]);
    await command(name, ['--member', user]);
    expect(await roles()).toEqual([...others, couchRole('member', name)]);
    expect((await command(name, ['--remove', user]))[0]).toContain(`${user} is out of the team`);
    expect(await roles()).toEqual(others);
    expect((await peer.ask(`/${name}`, { as })).status).toBe(403);
    expect(await command(name, ['--remove', user])).toEqual([`${user} was not in the team.`]);
  });

  it('brings older rules up to date, leaves newer ones, and lets nobody in by hand', async () => {
    const name = database();
    await command(name, []);
    const at = `/${name}/_design/rapport`;
    const rules = (await peer.ask(at)).body as { _rev: string; rules: number };
    const old = { ...rules, rules: 0, validate_doc_update: 'function () {}' };
    await peer.ask(at, { method: 'PUT', body: old });
    const open = { admins: { names: ['boss'], roles: [] }, members: { names: ['eve'], roles: [] } };
    await peer.ask(`/${name}/_security`, { method: 'PUT', body: open });
    expect(await command(name, [])).toEqual([
      'Closed the database to everybody but the team.',
      'Took out who was let in by hand: eve. Use --member.',
      'Administrators of this database, whom no rule holds back: boss.',
      'Brought the database’s rules up to date.',
    ]);
    const now = (await peer.ask(at)).body as { _rev: string };
    expect(now).toMatchObject(designDocument(name, false));
    expect((await peer.ask(`/${name}/_security`)).body).toMatchObject({
      admins: { names: ['boss'] },
      members: { names: [], roles: [couchRole('member', name), couchRole('lead', name)] },
    });

    await peer.ask(at, { method: 'PUT', body: { ...now, rules: 99 } });
    await expect(command(name, [])).rejects.toThrow('newer Rapport');
  });

  it('encrypts a new team’s documents, with rules to match', async () => {
    const name = database();
    const dana = newName('dana');
    const said = await command(name, ['--sealed', '--member', dana]);
    const as = { user: dana, password: passwordIn(said) };
    const card = readTeamCard((await peer.ask(`/${name}/rapport`, { as })).body);
    if (card === null || card === 'newer' || !card.sealed) throw new Error('not sealed');
    expect(await openKeys(card.sealed, 'four words nobody guesses')).not.toBeNull();
    const put = async (sealed: boolean) => {
      const document = documentOf(saying('member', dana), sealed);
      return (await peer.ask(`/${name}/${document._id}`, { method: 'PUT', body: document, as })).status;
    };
    expect(await put(false)).toBe(403);
    expect(await put(true)).toBe(201);
    // Without saying so again it stays encrypted.
    expect(await command(name, [])).toEqual(['Everything is as it should be; nothing was changed.']);
    const clear = database();
    await command(clear, []);
    await expect(command(clear, ['--sealed'])).rejects.toThrow('not encrypted');
  });

  it('touches no database that holds something else', async () => {
    const [personal, foreign] = [database(), database()];
    for (const [name, id, body] of [
      [personal, 'rapport', newCard(null)],
      [foreign, 'invoice', { total: 7 }],
    ] as const) {
      await peer.ask(`/${name}`, { method: 'PUT' });
      await peer.ask(`/${name}/${id}`, { method: 'PUT', body });
      const before = await everything(name);
      await expect(command(name, [])).rejects.toThrow('Take another name');
      expect(await everything(name)).toEqual(before);
    }
  });

  it('says what is wrong in words, without what opens the server', async () => {
    const name = database();
    const wrong = { ...peer.admin, password: 'not-the-password' };
    await expect(command(name, [], wrong)).rejects.toThrow('refused the administrator’s name or password');
    const eve = await peer.addUser('eve', 'e');
    await expect(command(name, [], eve)).rejects.toThrow('no administrator of the server');
    expect((await peer.ask(`/${name}`)).status).toBe(404);

    const answering =
      (at: string, status: number, body: object): typeof fetch =>
      async (input, init) =>
        new URL(String(input)).pathname === at ? Response.json(body, { status }) : fetch(input, init);
    const missing = { error: 'not_found', reason: 'Database does not exist.' };
    await expect(command(name, [], peer.admin, answering('/_users', 404, missing))).rejects.toThrow(
      `Open ${peer.url}/_utils, choose Setup`,
    );
    const old = answering('/', 200, { couchdb: 'Welcome', version: '2.3.0' });
    await expect(command(name, [], peer.admin, old)).rejects.toThrow('It takes 3.0 or newer');
    const gone: typeof fetch = async () => {
      throw Object.assign(new TypeError(`fetch failed ${peer.admin.password}`), {
        cause: { code: 'ECONNREFUSED' },
      });
    };
    await expect(command(name, [], peer.admin, gone)).rejects.toThrow(
      /^Nothing answers at \S+ \(ECONNREFUSED\)\.$/,
    );
  });

  it.each([
    'a page of HTML',
    'a redirect elsewhere',
    '503 of a proxy',
    'an echo of what it was sent',
  ] as const)('follows nothing and repeats nothing: %s', async (what) => {
    const server = await hostile(what);
    const secrets = { user: 'admin', password: 'sesame', passphrase: async () => '' };
    const failed = await setUp(readWishes([`${server.url}/team`]), secrets).catch((error: Error) => error);
    expect(failed).toMatchObject({ name: 'SetupProblem' });
    expect(String((failed as Error).message)).not.toMatch(/sesame|c2VzYW1l|Basic|hotel/);
    expect(server.signed).toEqual([]);
    await server.close();
  });

  it('reads what it is asked to do', () => {
    const url = 'https://root:p%40ss@couch.example:6984/team-store';
    expect(readWishes([url, '--lead', 'maria', '--member', 'dana@lindt.example', '--remove', 'ben'])).toEqual(
      {
        server: 'https://couch.example:6984',
        database: 'team-store',
        user: 'root',
        password: 'p@ss',
        people: [
          { name: 'dana@lindt.example', role: 'member' },
          { name: 'maria', role: 'lead' },
        ],
        remove: ['ben'],
        sealed: false,
      },
    );
    for (const [args, why] of [
      [['http://root:p%40ss@couch.example/team-store'], 'Without https'],
      [['https://root:p%40ss@couch.example'], 'Name the team’s database'],
      [['https://root:p%40ss@couch.example/Team'], 'small letters'],
      [['https://root:p%40ss@couch.example/a/b'], 'without folders'],
      [['https://root:p%40ss@[::1]/team'], 'IPv6'],
      [[], 'npm run team:setup'],
      [[url, '--membre', 'dana'], 'npm run team:setup'],
      [[url, '--member', 'a:b'], '“a:b” cannot be'],
      [[url, '--member', '_dana'], '“_dana” cannot be'],
      [[url, '--member', 'dana', '--lead', 'dana'], 'named twice'],
      [[url, '--lead', 'root'], 'the administrator'],
    ] as const) {
      let said = '';
      try {
        readWishes([...args]);
      } catch (error) {
        said = String((error as Error).message);
      }
      expect(said, args.join(' ')).toContain(why);
      expect(said).not.toMatch(/p@ss|p%40ss/);
    }
  });

  it('makes passwords that nobody guesses', () => {
    const passwords = Array.from({ length: 50 }, newPassword);
    expect(new Set(passwords).size).toBe(50);
    for (const one of passwords) expect(one).toMatch(/^([a-km-np-z2-9]{4}-){4}[a-km-np-z2-9]{4}$/);
  });

  it('as a command: takes the password from a pipe, and shows it nowhere', async () => {
    const name = database();
    const { user, password } = peer.admin;
    const address = `${peer.url.replace('//', `//${user}@`)}/${name}`;
    const good = await typedInto([address], `${password}\n`);
    expect(good).toMatchObject({ code: 0 });
    expect(good.shown).toContain(`Made the database ${name}.`);
    const bad = await typedInto([address], 'not-the-password\n');
    expect(bad).toMatchObject({ code: 1 });
    expect(bad.shown).toContain('refused the administrator’s name or password');
    expect(good.shown + bad.shown).not.toMatch(new RegExp(`${password}|not-the-password`));
  });
});

/** Runs the command with this on its standard input. */
function typedInto(args: string[], input: string): Promise<{ code: number; shown: string }> {
  const root = path.resolve(import.meta.dirname, '../..');
  return new Promise((resolve) => {
    const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
    const child = execFile(
      process.execPath,
      [tsx, path.join(root, 'scripts/team/setup.ts'), ...args],
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, shown: out + err }),
    );
    child.stdin?.end(input);
  });
}
