import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { heldDataJson, heldDataText } from '../../src/domain/held-data';
import { heldData } from '../../src/log/held-data';
import { contactOn, exchangeWith, ottoline } from '../support/full-contact';
import { freshLog, NOON } from '../support/log-fixtures';

describe('what is held on a contact', () => {
  let log: ReturnType<typeof freshLog>['log'];
  beforeEach(() => {
    log = freshLog().log;
  });

  it('is all of it, as text anybody can read and as JSON, and nothing of anybody else', async () => {
    const contact = await ottoline(log);
    const friend = await contactOn(log, 'Friend Fenwick', 'fenwick', { referredBy: contact.id });
    await exchangeWith(log, friend.id, { theirText: 'Fenwick speaking' });
    const held = await heldData(log, contact.id, NOON);
    if (!held) throw new Error('nothing held');
    const text = heldDataText(held);
    for (const said of [
      'What Rapport keeps about Ottoline Vex',
      'Name: Ottoline Vex',
      'https://x.com/ottolinevex',
      'Notes: Ottoline likes green.',
      'You wrote: We do.',
      'They wrote: Ottoline here, where do I buy it?',
      'Call Ottoline (open)',
      '2026-11-20: A sofa for Ottoline, 900 EUR',
      'is: Wants to buy',
      'friends.csv, imported on 2026-11-21',
      'They sent 1 other contact.',
    ]) {
      expect(text).toContain(said);
    }
    expect(text + heldDataJson(held)).not.toContain('Fenwick');
    expect(JSON.parse(heldDataJson(held))).toEqual(JSON.parse(JSON.stringify(held)));
  });

  it('says the hour of a follow-up that has one', async () => {
    const contact = await ottoline(log);
    await log.followUps.toCollection().modify({ timed: true });
    const held = await heldData(log, contact.id, NOON);
    expect(held && heldDataText(held)).toContain(
      `${NOON.toISOString().slice(0, 16).replace('T', ' ')}: Call Ottoline (open)`,
    );
  });

  it('counts the records that were merged, and says what is deleted and not yet erased', async () => {
    const contact = await ottoline(log);
    const other = await contactOn(log, 'Otty', 'otty', { mergedInto: contact.id });
    await exchangeWith(log, other.id, { myText: 'Hello Otty', deletedAt: NOON.toISOString() });
    const held = await heldData(log, other.id, NOON);
    expect(held?.contacts.map(({ name }) => name)).toEqual(['Ottoline Vex', 'Otty']);
    expect(held && heldDataText(held)).toContain('[deleted on 2026-11-21]');
  });

  it('is nothing of somebody who is not there', async () => {
    expect(await heldData(log, '018f0000-0000-7000-8000-00000000dead', NOON)).toBeNull();
  });
});
