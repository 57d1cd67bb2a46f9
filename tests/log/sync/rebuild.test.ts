import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { addContact, editContact } from '../../../src/log/contact-acts';
import { forgetSnapshots, listSnapshots } from '../../../src/log/snapshots';
import { exchange, type Sides } from '../../../src/log/sync/exchange';
import { askToRebuild, dropRebuild, rebuildAsked, rebuilt } from '../../../src/log/sync/rebuild';
import { keep, NOON, value } from '../../support/log-fixtures';
import { device, memoryDatabase } from '../../support/sync/sides';

const names = async ({ log }: Sides) =>
  (await log.contacts.toArray())
    .filter(({ deletedAt }) => !deletedAt)
    .map(({ name }) => name)
    .sort();
const sync = async (...devices: Sides[]) => {
  for (const one of devices) {
    value(await rebuilt(one));
    value(await exchange(one));
  }
};
const add = async ({ log }: Sides, name: string) => value(await addContact(log, { name }, NOON));

/** Two devices that know Ana and Ben; the laptop also knows Cleo, and the server has not heard of her. */
async function three() {
  const server = memoryDatabase();
  const [laptop, desktop] = [device(server), device(server)];
  await add(laptop, 'Ana');
  await add(laptop, 'Ben');
  await sync(laptop, desktop);
  await add(laptop, 'Cleo');
  return { server, laptop, desktop };
}

afterEach(() => forgetSnapshots());

describe('building the server anew from this device', () => {
  it('takes from it what this log does not have, and from other devices as well', async () => {
    const { server, laptop, desktop } = await three();
    const ben = (await laptop.log.contacts.toArray()).find(({ name }) => name === 'Ben');
    await laptop.log.contacts.bulkDelete([ben?.id ?? '']);
    // What was not sent before it was asked for.
    await laptop.log.changes.clear();
    const fresh: Sides = { ...laptop, replica: memoryDatabase() };
    await askToRebuild(laptop.log, 'here');
    await sync(fresh);
    expect(await rebuildAsked(laptop.log)).toBeNull();
    expect(await names(fresh)).toEqual(['Ana', 'Cleo']);
    await sync(desktop);
    expect(await names(desktop)).toEqual(['Ana', 'Cleo']);
    expect(await names(fresh)).toEqual(['Ana', 'Cleo']);
    expect((await server.info()).doc_count).toBe(2);
  });

  it('is what the server says afterwards, also where another device wrote later', async () => {
    const { laptop, desktop } = await three();
    const ana = (await desktop.log.contacts.toArray()).find(({ name }) => name === 'Ana');
    const later = new Date(NOON.getTime() + 60_000);
    value(await editContact(desktop.log, ana?.id ?? '', (one) => ({ ...one, area: 'Porto' }), later));
    await sync(desktop);
    await askToRebuild(laptop.log, 'here');
    await sync(laptop);
    expect((await laptop.log.contacts.get(ana?.id ?? ''))?.area).toBe('');
    // The other device knows better, and by its next round so does everybody.
    await sync(desktop, laptop);
    expect((await laptop.log.contacts.get(ana?.id ?? ''))?.area).toBe('Porto');
  });
});

describe('a wish to rebuild that is taken back on the way', () => {
  it('ends there, and the exchange goes on as ever', async () => {
    const { server, laptop, desktop } = await three();
    const ben = (await laptop.log.contacts.toArray()).find(({ name }) => name === 'Ben');
    await laptop.log.contacts.bulkDelete([ben?.id ?? '']);
    await laptop.log.changes.clear();
    await askToRebuild(laptop.log, 'here');
    const fresh: Sides = {
      ...laptop,
      replica: memoryDatabase(),
      documents: {
        ...laptop.documents,
        // While the first document is looked at; then everybody else has their turn.
        read: async (document) => {
          await dropRebuild(laptop.log);
          await new Promise((resolve) => setTimeout(resolve, 50));
          return laptop.documents.read(document);
        },
      },
    };
    for (let count = 0; count < 250; count++) await add(laptop, `Person ${count}`);
    value(await rebuilt(fresh));
    expect(await rebuildAsked(laptop.log)).toBeNull();
    await sync({ ...fresh, documents: laptop.documents }, desktop);
    expect(await names(desktop)).toContain('Person 249');
    expect((await server.info()).doc_count).toBeGreaterThan(250);
  });
});

describe('building this log anew from the server', () => {
  it('loses what only was here, and keeps a snapshot of it', async () => {
    const { laptop } = await three();
    await keep(laptop.log);
    await askToRebuild(laptop.log, 'server');
    await sync(laptop);
    expect(await names(laptop)).toEqual(['Ana', 'Ben']);
    // A post that waits is on no server.
    expect(await laptop.log.mentions.count()).toBe(1);
    expect(await rebuildAsked(laptop.log)).toBeNull();
    expect(await listSnapshots(laptop.log.name)).toHaveLength(1);
  });

  it('goes on where it was cut after the log was emptied', async () => {
    const { laptop } = await three();
    await askToRebuild(laptop.log, 'server');
    // Up to where the exchange takes over; the worker dies.
    value(await rebuilt(laptop));
    expect(await names(laptop)).toEqual([]);
    value(await exchange(laptop));
    expect(await names(laptop)).toEqual(['Ana', 'Ben']);
  });
});
