import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Purchase } from '../../src/domain/model';
import { contactPage } from '../../src/log/contact-page';
import { mergeContacts } from '../../src/log/merge-contacts';
import type { Kept } from '../../src/log/outcome';
import { addPurchase, deletePurchase, editPurchase, type PurchaseFields } from '../../src/log/purchases';
import { takeBack } from '../../src/log/take-back';
import { idOf } from '../support/contact-fixtures';
import { days, dump, freshLog, NOON, value } from '../support/log-fixtures';
import { buy, meet } from '../support/log-people';

const FLOOR = {
  day: '2026-11-20',
  what: ' Oak  floor ',
  amount: 1200.5,
  currency: 'eur',
  nextWhat: 'Oil',
  nextDay: '2027-11-20',
};
const says = (outcome: Kept<unknown>): string => (outcome.ok ? '' : outcome.failure.says);

describe('a purchase', () => {
  it('is added, tidied, to whoever stands for the person, and undone', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const other = await meet(log, { name: 'A.' });
    value(await mergeContacts(log, ana.id, other.id, NOON));
    const done = value(await addPurchase(log, { ...FLOOR, contactId: other.id }, NOON));
    expect(done.value).toMatchObject({ ...FLOOR, contactId: ana.id, what: 'Oak floor', currency: 'EUR' });
    expect(Purchase.safeParse(done.value).success).toBe(true);
    value(await takeBack(log, done.images, days(1)));
    expect((await contactPage(log, ana.id))?.purchases).toEqual([]);
  });

  it('may have no price; a return is less than nothing', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    expect((await buy(log, ana.id, 'Sample', null)).amount).toBeNull();
    expect((await buy(log, ana.id, 'Rug, returned', -80)).amount).toBe(-80);
  });

  it('is refused where it makes no sense, in words that say what to do, and nothing is written', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const before = await dump(log);
    const refused = async (changes: Partial<PurchaseFields>) =>
      says(await addPurchase(log, { ...FLOOR, contactId: ana.id, ...changes }, NOON));
    expect(await refused({ what: ' ' })).toMatch(/^Write what they bought/);
    expect(await refused({ amount: Number.NaN })).toMatch(/as a number/);
    expect(await refused({ amount: Number.POSITIVE_INFINITY })).toMatch(/as a number/);
    expect(await refused({ currency: '€' })).toMatch(/three letters/);
    expect(await refused({ day: '2026-02-30' })).toMatch(/does not exist/);
    expect(await refused({ nextDay: 'soon' })).toMatch(/does not exist/);
    expect(await refused({ contactId: idOf(1) })).toMatch(/no longer there/);
    expect(await dump(log)).toEqual(before);
  });

  it('is changed as it stands and changed back', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const { id } = await buy(log, ana.id, 'Floor', 1200);
    const done = value(
      await editPurchase(log, id, (one) => ({ ...one, amount: 1100, currency: 'usd' }), days(1)),
    );
    expect(done.value).toMatchObject({ what: 'Floor', amount: 1100, currency: 'USD' });
    expect(says(await editPurchase(log, id, (one) => ({ ...one, what: '' }), days(1)))).toMatch(
      /^Write what/,
    );
    value(await takeBack(log, done.images, days(2)));
    expect(await log.purchases.get(id)).toMatchObject({ amount: 1200, currency: 'EUR' });
  });

  it('is deleted and stands again', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const { id } = await buy(log, ana.id, 'Floor');
    const { images } = value(await deletePurchase(log, id, days(1)));
    expect((await contactPage(log, ana.id))?.purchases).toEqual([]);
    for (const outcome of [
      await deletePurchase(log, id, NOON),
      await editPurchase(log, id, (one) => one, NOON),
    ]) {
      expect(outcome).toMatchObject({ failure: { why: 'missing' } });
    }
    value(await takeBack(log, images, days(2)));
    expect((await contactPage(log, ana.id))?.purchases.map((one) => one.id)).toEqual([id]);
  });
});
