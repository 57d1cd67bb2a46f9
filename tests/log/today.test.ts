import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../src/domain/model';
import { planFollowUp } from '../../src/log/by-hand';
import { editContact } from '../../src/log/contact-acts';
import type { LogDatabase } from '../../src/log/database';
import { mergeContacts } from '../../src/log/merge-contacts';
import { freshenSummaries } from '../../src/log/summaries';
import { todayLines } from '../../src/log/today';
import { contactOn } from '../support/full-contact';
import { freshLog, NOON, value } from '../support/log-fixtures';

const DAY = 86_400_000;
const ago = (days: number) => new Date(NOON.getTime() - days * DAY).toISOString();

async function step(log: LogDatabase, contactId: string, changes: Partial<FollowUp>): Promise<string> {
  const planned = value(await planFollowUp(log, { contactId, day: '2027-01-01', note: '' }, 9, NOON)).value;
  await log.followUps.update(planned.id, changes);
  return planned.id;
}

describe('Today', () => {
  it('is ordered by what counts, and says it', async () => {
    const { log } = freshLog();
    const ana = await contactOn(log, 'Ana', 'ana');
    const rui = await contactOn(log, 'Rui', 'rui');
    value(await editContact(log, rui.id, (contact) => ({ ...contact, vip: true }), NOON));
    const old = await step(log, ana.id, { due: ago(4), kind: 'cadence' });
    const vip = await step(log, rui.id, { due: ago(1) });
    const promise = await step(log, ana.id, { due: ago(1), kind: 'promise' });
    await step(log, ana.id, { due: ago(1), status: 'done' });
    await step(log, ana.id, { due: ago(1), deletedAt: ago(0) });
    await step(log, ana.id, { due: ago(-1) });
    await freshenSummaries(log);

    const { lines, total } = await todayLines(log, NOON, 10);
    expect(lines.map(({ followUp, score }) => [followUp.id, score.score])).toEqual([
      [vip, 6],
      [promise, 5],
      [old, 4],
    ]);
    expect(lines[0]).toMatchObject({ contact: { name: 'Rui' } });
    expect(lines[0]?.score.terms).toContainEqual({ says: 'VIP', points: 3 });
    expect(total).toBe(3);
    expect((await todayLines(log, NOON, 1)).lines.map(({ followUp }) => followUp.id)).toEqual([vip]);
    expect((await todayLines(log, NOON, 1)).total).toBe(3);
  });

  it('counts what is known of whoever stands for a merged contact', async () => {
    const { log } = freshLog();
    const ana = await contactOn(log, 'Ana', 'ana');
    const anna = await contactOn(log, 'Anna', 'anna');
    value(await editContact(log, ana.id, (contact) => ({ ...contact, vip: true }), NOON));
    await step(log, anna.id, { due: ago(1) });
    value(await mergeContacts(log, ana.id, anna.id, NOON));
    await freshenSummaries(log);
    const { lines } = await todayLines(log, NOON, 10);
    expect(lines).toMatchObject([{ contact: { name: 'Ana' } }]);
    expect(lines[0]?.score.terms).toContainEqual({ says: 'VIP', points: 3 });
  });

  it('shows what is with nobody in the list as well', async () => {
    const { log } = freshLog();
    const ana = await contactOn(log, 'Ana', 'ana');
    const id = await step(log, ana.id, { due: ago(2) });
    // The list was never made: on the practice feed nobody does.
    expect(
      (await todayLines(log, NOON, 10)).lines.map(({ followUp, score }) => [followUp.id, score.score]),
    ).toEqual([[id, 4]]);
  });
});
