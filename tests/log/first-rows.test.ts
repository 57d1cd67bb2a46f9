import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { inboxAt } from '../../src/domain/inbox';
import { openLogs } from '../../src/log/database';
import { firstRows } from '../../src/log/first-rows';
import { readInbox } from '../../src/log/inbox';
import { logReply } from '../../src/log/log-reply';
import { days, keep, NOON, post, request, value } from '../support/log-fixtures';

let count = 0;
const freshLogs = () => openLogs(`first-rows-${++count}`);
const SECRET = 'their phone is 555';

describe('first rows', () => {
  it('hold what the lists show, and as much of a text as there is room for', async () => {
    const logs = freshLogs();
    await keep(logs.real, post({ id: '1' }));
    const long = `${'word '.repeat(500)}${SECRET}`;
    await keep(logs.real, post({ id: '2', author: { name: 'Ben', handle: 'ben', url: null }, text: long }));
    value(await logReply(logs.real, request(), 9, NOON));
    await logs.real.contacts.toCollection().modify({ notes: SECRET, howMet: SECRET });
    const rows = await firstRows(logs, NOON);
    expect(rows.inbox.waiting).toMatchObject([{ key: 'x:2', post: { author: { name: 'Ben' } } }]);
    expect(rows.inbox.unconfirmed).toMatchObject([{ key: 'x:1' }]);
    expect(rows.inbox.upcoming).toMatchObject([
      { log: 'real', line: { contact: { id: expect.any(String), name: 'Ana Silva' } } },
    ]);
    expect(rows.contacts).toMatchObject({ total: 1, rows: [{ name: 'Ana Silva', handle: '@anasilva' }] });
    const text = JSON.stringify(rows);
    expect(text).not.toContain(SECRET);
    // Nothing that only the coach needs: addresses of profiles, what a verdict was made of.
    expect(text).not.toContain('https://x.com/anasilva"');
    expect(text).not.toContain('"urgency"');
    expect(text.length).toBeLessThan(3000);
  });

  it('hold fifty contacts, those talked to last first, and how many there are', async () => {
    const logs = freshLogs();
    for (let id = 0; id < 60; id++) {
      const author = { name: `Person ${id}`, handle: `p${id}`, url: null };
      await keep(logs.real, post({ id: String(id), author }));
      const asked = request({ key: `x:${id}`, idempotencyKey: String(id), followUp: null });
      value(await logReply(logs.real, asked, 9, days(-id)));
    }
    const { contacts } = await firstRows(logs, NOON);
    expect(contacts.total).toBe(60);
    expect(contacts.rows.map(({ name }) => name)).toEqual(
      Array.from({ length: 50 }, (_, id) => `Person ${id}`),
    );
  });

  it('show as due by the clock what came due since they were left', async () => {
    const logs = freshLogs();
    await keep(logs.real);
    value(await logReply(logs.real, request(), 9, NOON));
    const { inbox } = await firstRows(logs, NOON);
    expect(inboxAt(inbox, NOON)).toBe(inbox);
    const later = inboxAt(inbox, days(9));
    const live = await readInbox(logs, days(9));
    expect(later).toMatchObject({ dueCount: live.dueCount, upcoming: [] });
    expect(later.due.map(({ line }) => line.followUp.id)).toEqual(
      live.due.map(({ line }) => line.followUp.id),
    );
  });
});
