import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addFact, deleteFact, listFacts } from '../../src/log/facts';
import { lastOrder, listInOrder } from '../../src/log/own-list';
import { takeBack } from '../../src/log/take-back';
import { freshLog, NOON, value } from '../support/log-fixtures';

const fact = (about: string) => ({ kind: 'price' as const, about, says: '890 €', expiresOn: null });

it('a list keeps the place of what was deleted, so that it comes back where it stood', async () => {
  const { log } = freshLog();
  expect(await lastOrder(log.facts)).toBe(-1);
  value(await addFact(log, fact('Table'), NOON));
  const bench = value(await addFact(log, fact('Bench'), NOON)).value;
  const { images } = value(await deleteFact(log, bench.id, NOON));
  value(await addFact(log, fact('Desk'), NOON));
  value(await takeBack(log, images, NOON));
  expect((await listFacts(log)).map(({ about, order }) => [about, order])).toEqual([
    ['Table', 0],
    ['Bench', 1],
    ['Desk', 2],
  ]);
});

it('a list stands in one order on every computer, also where two gave the same place', async () => {
  const { log } = freshLog();
  const stamp = { createdAt: NOON.toISOString(), updatedAt: NOON.toISOString(), device: 'a' };
  await log.facts.bulkAdd(['2', '1', '3'].map((id) => ({ ...stamp, ...fact(id), id, order: 0 })));
  expect((await listInOrder(log.facts)).map(({ id }) => id)).toEqual(['1', '2', '3']);
});
