import { describe, expect, it } from 'vitest';
import { nameFinder } from '../../../src/domain/search/find-names';

const PEOPLE = [
  { id: 'dana', name: 'Dana Hartwell', handle: '@dana_h' },
  { id: 'ana', name: 'Ana Silva', handle: '' },
  { id: 'ana2', name: 'Ana Kovač', handle: '@anak' },
  { id: 'jonas', name: 'Dr. Jonas Weber', handle: '' },
  { id: 'mei', name: '田中美咲', handle: '' },
  { id: 'shop', name: 'The Flower Shop', handle: '@the.flowers' },
  { id: 'zoe', name: 'Zoë Abdul Rahman', handle: '' },
];
const find = nameFinder(PEOPLE);
const brief = (text: string) =>
  find(text).map(({ contactId, matched: [from, to], sure }) => [contactId, text.slice(from, to), sure]);

describe('names in a line', () => {
  it('knows whole names, and one name where it is only one person’s', () => {
    expect(brief('called Dana Hartwell, wants the red one')).toEqual([['dana', 'Dana Hartwell', true]]);
    expect(brief('called dana, wants the red one')).toEqual([['dana', 'dana', true]]);
    expect(brief('met Weber in the store')).toEqual([['jonas', 'Weber', true]]);
    expect(brief('jonas came by')).toEqual([['jonas', 'jonas', true]]);
    expect(brief('texted ZOË')).toEqual([['zoe', 'ZOË', true]]);
  });

  it('is not sure between two of one first name, and is with the whole name', () => {
    expect(brief('Ana rang')).toEqual([
      ['ana', 'Ana', false],
      ['ana2', 'Ana', false],
    ]);
    expect(brief('rang Ana Kovac back')).toEqual([['ana2', 'Ana Kovac', true]]);
  });

  it('knows handles, whole ones only', () => {
    expect(brief('wrote to @dana_h')).toEqual([['dana', 'dana_h', true]]);
    expect(brief('the.flowers wrote')).toEqual([['shop', 'the.flowers', true]]);
    expect(brief('the flower is for the shop')).toEqual([]);
    expect(brief('sold to The Flower Shop')).toEqual([['shop', 'The Flower Shop', true]]);
  });

  it('takes a name with one letter off for a guess, and no common word for a name', () => {
    expect(brief('called Hartwel')).toEqual([['dana', 'Hartwel', false]]);
    expect(brief('Dana Hartwlel called')).toEqual([['dana', 'Dana Hartwlel', false]]);
    expect(brief('Artwell called')).toEqual([]);
    expect(nameFinder([{ id: 'x', name: 'Wanta', handle: '' }])('want the red one')).toEqual([]);
    expect(brief('called Hartwexxl')).toEqual([]);
  });

  it('tells several people in the order of the line', () => {
    expect(brief('Jonas sent Dana Hartwell')).toEqual([
      ['jonas', 'Jonas', true],
      ['dana', 'Dana Hartwell', true],
    ]);
  });

  it('knows names of scripts without blanks by more than one sign', () => {
    expect(brief('電話 田中美咲 明日')).toEqual([['mei', '田中美咲', true]]);
    expect(brief('田中さん')).toEqual([['mei', '田中', true]]);
    expect(brief('田')).toEqual([]);
  });

  it('tells places in the text as typed, whatever folding does to it', () => {
    expect(brief('ﬁnally — e\u0301 😀 called  A\u0301na\u200b Silva')).toEqual([
      ['ana', 'A\u0301na\u200b Silva', true],
    ]);
  });

  it('lets hostile lines be', () => {
    expect(find('')).toEqual([]);
    expect(find('__proto__ constructor \ud800')).toEqual([]);
    expect(find('Ana '.repeat(5000)).length).toBeLessThan(200);
    expect(nameFinder([{ id: 'p', name: '__proto__', handle: '' }])('met __proto__')).toHaveLength(1);
    const many = Array.from({ length: 2000 }, (_, at) => ({ id: `${at}`, name: `Ana N${at}`, handle: '' }));
    expect(nameFinder(many)('called Ana').length).toBeLessThan(20);
  });
});
