import { describe, expect, it } from 'vitest';
import { Setup as AnySetup } from '../../../src/dashboard/sync/setup';
import type { Found, HowSealed, SyncPort } from '../../../src/dashboard/sync/sync-port';
import type { Login } from '../../../src/domain/sync/connection';

class Setup extends AnySetup<Found, HowSealed> {}

const CONNECTION = { server: 'https://couch.example.com', database: 'rapport', user: 'dana', sealed: true };
const LOGIN: Login = {
  server: 'https://couch.example.com',
  database: 'rapport',
  user: 'dana',
  password: 'secret',
};

/** A port that notes what it is asked, and answers as told. */
function madeUp(answers: Partial<SyncPort> = {}): { port: SyncPort; asked: string[] } {
  const asked: string[] = [];
  const noted =
    <A extends unknown[], R>(name: string, answer: (...args: A) => R) =>
    (...args: A): R => {
      asked.push(name);
      return answer(...args);
    };
  const port: SyncPort = {
    askForHost: async () => true,
    giveBackHost: async () => true,
    tryConnection: async () => ({ ok: true, version: '3.3.3', database: 'there', kind: 'new' }),
    turnOn: async () => ({ ok: true, value: CONNECTION }),
    turnOff: async () => undefined,
    askToRebuild: async () => undefined,
    dropRebuild: async () => undefined,
    switched: async () => undefined,
    now: async () => true,
    ...answers,
  };
  for (const [name, answer] of Object.entries(port))
    Object.assign(port, { [name]: noted(name, answer as () => unknown) });
  return { port, asked };
}

function filledIn(
  port: SyncPort,
  fields: Partial<Record<'address' | 'user' | 'password', string>> = {},
): Setup {
  const setup = new Setup(port);
  setup.type('address', fields.address ?? LOGIN.server);
  setup.type('user', fields.user ?? LOGIN.user);
  setup.type('password', fields.password ?? LOGIN.password);
  return setup;
}

/** A promise that is kept when told. */
function kept<T>(): { promise: Promise<T>; keep: (value: T) => void } {
  let keep: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

describe('setting up sync', () => {
  it('spreads an address with everything in it over the fields, and takes the password out of sight', () => {
    const setup = new Setup(madeUp().port);
    setup.type('address', 'https://dana:s%40cret@couch.example.com:6984/my-log');
    setup.settleAddress();
    expect(setup.typed.value).toEqual({
      address: 'https://couch.example.com:6984',
      database: 'my-log',
      user: 'dana',
      password: 's@cret',
    });
    expect(setup.filled.value).toEqual(['database', 'user', 'password']);
  });

  it('says field by field what is wrong, and asks nobody', async () => {
    const { port, asked } = madeUp();
    const setup = filledIn(port, { address: 'http://couch.example.com', password: '' });
    setup.type('database', 'My Log');
    await setup.check();
    expect(Object.keys(setup.faults.value)).toEqual(['address', 'database', 'password']);
    expect(setup.faults.value.address).toContain('https://');
    expect(asked).toEqual([]);
    setup.type('database', 'my-log');
    expect(Object.keys(setup.faults.value)).toEqual(['address', 'password']);
  });

  it('asks for the host in the click itself, before anything else happens', () => {
    const { port, asked } = madeUp();
    void filledIn(port).check();
    expect(asked).toEqual(['askForHost']);
  });

  it('asks no server whose host the user did not allow', async () => {
    const { port, asked } = madeUp({ askForHost: async () => false });
    const setup = filledIn(port);
    await setup.check();
    expect(setup.stage.value).toMatchObject({ at: 'failed', problem: 'permission' });
    expect(asked).toEqual(['askForHost']);
  });

  it('tells what the server answered', async () => {
    const setup = filledIn(
      madeUp({ tryConnection: async () => ({ ok: false, problem: 'not-couch', details: 'HTTP 302' }) }).port,
    );
    await setup.check();
    expect(setup.stage.value).toEqual({
      at: 'failed',
      login: LOGIN,
      problem: 'not-couch',
      details: 'HTTP 302',
    });
  });

  it('lets an answer be that comes after the user typed something else, or stopped', async () => {
    for (const away of [(setup: Setup) => setup.type('user', 'eve'), (setup: Setup) => setup.stop()]) {
      const { promise, keep } = kept<Awaited<ReturnType<SyncPort['tryConnection']>>>();
      let cut = false;
      const tryConnection: SyncPort['tryConnection'] = (_, { signal }) => {
        signal.addEventListener('abort', () => {
          cut = true;
        });
        return promise;
      };
      const setup = filledIn(madeUp({ tryConnection }).port);
      const checking = setup.check();
      await Promise.resolve();
      await Promise.resolve();
      away(setup);
      keep({ ok: true, version: '3.3.3', database: 'there', kind: 'plain' });
      await checking;
      expect([setup.stage.value, cut]).toEqual([{ at: 'typing' }, true]);
    }
  });

  it('turns on with what was checked, tells whoever runs the rounds, and keeps nothing of the password', async () => {
    const given: unknown[] = [];
    const { port, asked } = madeUp({
      turnOn: async (login, { passphrase }) => {
        given.push(login, passphrase);
        return { ok: true, value: CONNECTION };
      },
    });
    const setup = filledIn(port);
    await setup.check();
    expect(await setup.turnOn({ passphrase: 'four words of mine' })).toBe(true);
    expect(given).toEqual([LOGIN, 'four words of mine']);
    expect(JSON.stringify([setup.typed.value, setup.stage.value])).not.toContain('secret');
    setup.close();
    expect(asked).toEqual(['askForHost', 'tryConnection', 'turnOn', 'switched']);
  });

  it('stays where it is when it cannot be turned on, and says why', async () => {
    const { port, asked } = madeUp({ turnOn: async () => ({ ok: false, problem: 'passphrase' }) });
    const setup = filledIn(port);
    await setup.check();
    expect(await setup.turnOn({ passphrase: 'wrong' })).toBe(false);
    expect(setup.stage.value).toMatchObject({ at: 'found', turning: false, problem: 'passphrase' });
    expect(asked).not.toContain('switched');
  });

  it('does not turn on what was not checked as it stands', async () => {
    const { port, asked } = madeUp();
    const setup = filledIn(port);
    await setup.check();
    setup.type('database', 'another');
    expect(await setup.turnOn({ passphrase: null })).toBe(false);
    expect(asked).not.toContain('turnOn');
  });

  it('gives the host back when it is left undone, unless sync is on with another connection', async () => {
    const { port, asked } = madeUp();
    const setup = filledIn(port);
    await setup.check();
    setup.close();
    expect(asked).toContain('giveBackHost');
    expect(setup.typed.value.password).toBe('');

    const changing = madeUp();
    const change = new Setup(changing.port, { connection: CONNECTION });
    expect(change.typed.value).toMatchObject({ address: CONNECTION.server, user: 'dana', password: '' });
    change.type('password', 'new');
    await change.check();
    change.close();
    expect(changing.asked).not.toContain('giveBackHost');
  });

  it('changed to another server, gives the host of the one before back, or the new one where it is left undone', async () => {
    for (const done of [true, false]) {
      const given: string[] = [];
      const { port } = madeUp({ giveBackHost: async (server) => given.push(server) });
      const setup = new Setup(port, { connection: CONNECTION });
      setup.type('address', 'https://other.example.com');
      setup.type('password', 'secret');
      await setup.check();
      if (done) await setup.turnOn({ passphrase: null });
      setup.close();
      expect(given).toEqual([done ? CONNECTION.server : 'https://other.example.com']);
    }
  });

  it('goes back to the fields when something breaks that nobody foresaw', async () => {
    const tryConnection = () => Promise.reject(new Error('broken'));
    const setup = filledIn(madeUp({ tryConnection }).port);
    await expect(setup.check()).rejects.toThrow('broken');
    expect(setup.stage.value).toEqual({ at: 'typing' });
  });
});
