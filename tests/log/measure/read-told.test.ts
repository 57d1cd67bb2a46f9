import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/domain/days';
import type { Interaction } from '../../../src/domain/model';
import { editContact } from '../../../src/log/contact-acts';
import { contactRow } from '../../../src/log/contacts';
import type { LogDatabase } from '../../../src/log/database';
import { finishFollowUps } from '../../../src/log/follow-up-acts';
import { logReply } from '../../../src/log/log-reply';
import { inOrder } from '../../../src/log/measure/pages';
import { readTold } from '../../../src/log/measure/read-told';
import { mergeContacts } from '../../../src/log/merge-contacts';
import { confirmSent } from '../../../src/log/settle-reply';
import { idOf } from '../../support/contact-fixtures';
import { days, freshLog, keep, NOON, request, value } from '../../support/log-fixtures';
import { contact, exchange, purchase, step } from '../../ui/support/contact-log';

const asked = (now: Date, from: string | null = null) => ({
  from,
  now,
  siteName: (site: string) => site,
  signal: new AbortController().signal,
  progress: () => {},
});

async function put(log: LogDatabase, ...names: string[]): Promise<string[]> {
  const people = names.map((name) => contact(name));
  await log.contacts.bulkPut(people.map(contactRow));
  return people.map(({ id }) => id);
}

describe('what figures are computed from', () => {
  it('is read of a reply: its post, its contact, its day', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await logReply(log, request(), 9, NOON));
    value(await confirmSent(log, 'x:1', null, NOON));
    const told = await readTold(log, asked(days(1)));
    const [one] = told.exchanges;
    expect(one).toMatchObject({ day: dayOf(NOON), site: 'x', state: 'sent', heard: true });
    expect(told.names.get(one?.who ?? '')).toBe('Ana Silva');
    expect(told.posts.get(one?.mentionId ?? '')).toMatchObject({
      status: 'answered',
      who: one?.who,
      writtenAt: '2026-11-21T11:00:00.000Z',
    });
    expect(JSON.stringify([...told.posts.values(), ...told.exchanges])).not.toContain('oak');
  });

  it('belongs to whoever stands for a person; who was deleted is in none of it', async () => {
    const { log } = freshLog();
    const [ana = '', twin = '', gone = ''] = await put(log, 'Ana', 'Ana S.', 'Gone');
    await log.interactions.bulkPut([
      exchange(3, { contactId: twin }),
      exchange(3, { contactId: gone }),
      exchange(3, { contactId: ana, deletedAt: NOON.toISOString() }),
    ]);
    await log.purchases.put(purchase(3, 'A lamp', { contactId: twin }));
    value(await mergeContacts(log, ana, twin, NOON));
    await log.contacts.update(gone, { deletedAt: NOON.toISOString() });
    await log.changes.add({ table: 'contacts', ids: null, contactIds: [] } as never);
    const told = await readTold(log, asked(new Date()));
    expect(told.exchanges.map(({ who }) => who)).toEqual([ana]);
    expect(told.sales.map(({ who }) => who)).toEqual([ana]);
  });

  it('reaches back from the first day as far as outcomes are traced, and no further', async () => {
    const { log } = freshLog();
    const [ana = ''] = await put(log, 'Ana');
    await log.interactions.bulkPut([10, 60, 110, 200].map((ago) => exchange(ago, { contactId: ana })));
    const from = dayOf(new Date(Date.now() - 28 * 86_400_000));
    const told = await readTold(log, asked(new Date(), from));
    expect(told.exchanges).toHaveLength(3);
    expect(told.exchanges.map(({ at }) => at)).toEqual(told.exchanges.map(({ at }) => at).toSorted());
  });

  it('knows when somebody was sent, and when a follow-up was done', async () => {
    const { log } = freshLog();
    const [ana = '', ben = ''] = await put(log, 'Ana', 'Ben');
    value(await editContact(log, ben, (before) => ({ ...before, referredBy: ana }), days(2)));
    await keep(log);
    value(await logReply(log, request(), 9, NOON));
    const [followUp] = await log.followUps.toArray();
    value(await finishFollowUps(log, [followUp?.id ?? ''], days(5)));
    const told = await readTold(log, asked(days(9)));
    expect(told.sentBy.get(ben)).toEqual({ by: ana, on: dayOf(days(2)) });
    expect(told.planned).toMatchObject([{ day: '2026-11-24', kind: 'step', doneOn: dayOf(days(5)) }]);
  });

  it('knows every follow-up that is open, however long ago it was due', async () => {
    const { log } = freshLog();
    const [ana = ''] = await put(log, 'Ana');
    const due = (n: number, status: 'open' | 'done') => ({
      ...step(-400, 'Call', { contactId: ana, status }),
      id: idOf(n),
    });
    await log.followUps.bulkPut([due(1, 'open'), due(2, 'done')]);
    const from = dayOf(new Date(Date.now() - 28 * 86_400_000));
    const { planned } = await readTold(log, asked(new Date(), from));
    expect(planned.map(({ id }) => id)).toEqual([idOf(1)]);
  });

  it('ends when nobody waits for it any more', async () => {
    const { log } = freshLog();
    const stopping = new AbortController();
    stopping.abort();
    await expect(readTold(log, { ...asked(NOON), signal: stopping.signal })).rejects.toThrow(/abort/i);
  });
});

describe('reading in order, page by page', () => {
  it('gives every row once, also where very many have one key', async () => {
    const { log } = freshLog();
    const rows: Interaction[] = Array.from({ length: 3500 }, (_, index) =>
      exchange(0, { at: new Date(NOON.getTime() + (index < 2600 ? 5 : index) * 1000).toISOString() }),
    );
    await log.interactions.bulkPut(rows);
    const read: Interaction[] = [];
    const range = { index: 'at', from: '', before: '\uffff' };
    const { signal } = new AbortController();
    for await (const page of inOrder(log.interactions, range, ({ at }) => at, signal)) read.push(...page);
    expect(new Set(read.map(({ id }) => id)).size).toBe(3500);
    expect(read).toHaveLength(3500);
    expect(read.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).toSorted());
  });
});
