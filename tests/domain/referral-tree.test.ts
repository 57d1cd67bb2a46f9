import { describe, expect, it } from 'vitest';
import { type ReferralNode, type Referred, referralTree } from '../../src/domain/referral-tree';

const of = (id: string, referredBy: string | null, name = id): Referred => ({ id, name, referredBy });
const shape = ({ id, children }: ReferralNode): unknown => [id, ...children.map(shape)];
const nothing = () => ({});

describe('who came by way of a contact', () => {
  const all = [of('ana', null), of('rui', 'ana'), of('leo', 'rui'), of('eva', 'ana'), of('max', null)];

  it('is a tree, children by name', () => {
    expect(shape(referralTree('ana', all, nothing))).toEqual(['ana', ['eva'], ['rui', ['leo']]]);
    expect(shape(referralTree('rui', all, nothing))).toEqual(['rui', ['leo']]);
  });

  it('counts the people below and what they bought, by currency, without their own', () => {
    const bought: Record<string, Record<string, number>> = {
      ana: { EUR: 1000 },
      rui: { EUR: 200, USD: 5 },
      leo: { EUR: 30 },
    };
    const tree = referralTree('ana', all, (id) => bought[id] ?? {});
    expect([tree.people, tree.own, tree.spent]).toEqual([3, { EUR: 1000 }, { EUR: 230, USD: 5 }]);
    const rui = tree.children.find(({ id }) => id === 'rui');
    expect([rui?.people, rui?.own, rui?.spent]).toEqual([1, { EUR: 200, USD: 5 }, { EUR: 30 }]);
  });

  it('ends where people sent one another in a ring', () => {
    const ring = [of('a', 'c'), of('b', 'a'), of('c', 'b'), of('self', 'self')];
    expect(shape(referralTree('a', ring, nothing))).toEqual(['a', ['b', ['c']]]);
    expect(shape(referralTree('self', ring, nothing))).toEqual(['self']);
  });

  it('stands a chain as long as the log', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => of(`${at}`, at === 0 ? null : `${at - 1}`));
    const tree = referralTree('0', chain, () => ({ EUR: 1 }));
    expect([tree.people, tree.spent]).toEqual([19_999, { EUR: 19_999 }]);
  });

  it('has no name for a root that is not there, and takes any currency for a word', () => {
    const tree = referralTree('gone', [of('x', 'gone')], () => ({ constructor: 1 }));
    expect([tree.name, tree.people, tree.spent]).toEqual(['', 1, { constructor: 1 }]);
  });
});
