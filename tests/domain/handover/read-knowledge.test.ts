import { describe, expect, it } from 'vitest';
import { MAX_ENTRIES, MAX_ENTRY_CHARS } from '../../../src/domain/handover/knowledge-file';
import { readKnowledge } from '../../../src/domain/handover/read-knowledge';

const ID = '018f0000-0000-7000-8000-00000000000a';
const HEAD = '"format":"rapport-knowledge","version":1,"madeAt":"2026-11-21T12:00:00.000Z"';
const FACT = { id: ID, kind: 'price', about: 'Oak table', says: '890 €', expiresOn: null };
const TEMPLATE = { id: ID, title: 'Hello', text: 'Hi {{contact.firstName}}', intents: [], tags: [] };

const file = (tables: Record<string, unknown[]>, head = HEAD) =>
  `{${head},"tables":${JSON.stringify(tables)}}`;

function ok(text: string) {
  const found = readKnowledge(text);
  if (!found.ok) throw new Error(found.says);
  return found.value;
}
/** Why a lone entry is not used. */
const refusal = (table: string, entry: unknown) => ok(file({ [table]: [entry] })).unusable.says[0];

describe('a hostile knowledge file', () => {
  it('of another format, of none, or cut off is not read', () => {
    for (const text of ['', 'hello', '[]', '{}', '{"format":"rapport-knowledge"}', 'null', '"a"', '\u0000']) {
      expect(readKnowledge(text)).toMatchObject({ ok: false, why: 'not-ours' });
    }
    expect(readKnowledge(file({ facts: [FACT] }, '"format":"rapport","version":5'))).toMatchObject({
      why: 'not-ours',
      says: expect.stringContaining('Restore it under Backup'),
    });
    const whole = file({ facts: [FACT] });
    expect(readKnowledge(whole.slice(0, -2))).toMatchObject({ why: 'broken' });
    expect(readKnowledge(`${whole} more`)).toMatchObject({ why: 'broken' });
  });

  it('of a newer version says so, and one without a version is none of ours', () => {
    const newer = '"format":"rapport-knowledge","version":2';
    expect(readKnowledge(file({ facts: [FACT] }, newer))).toMatchObject({ why: 'newer' });
    for (const version of ['"1"', '0', '-1', 'null', '1e999', '{}']) {
      const head = `"format":"rapport-knowledge","version":${version}`;
      expect(readKnowledge(file({ facts: [FACT] }, head)).ok).toBe(false);
    }
  });

  it('that says what it is only after what it holds is not read', () => {
    expect(readKnowledge(`{"tables":{"facts":[${JSON.stringify(FACT)}]},${HEAD}}`)).toMatchObject({
      why: 'not-ours',
    });
  });

  it('takes in nothing but what a kind knows, whatever else is in it', () => {
    const { entries, unusable } = ok(
      file({
        contacts: [{ id: ID, name: 'Ana' }],
        settings: [{ id: ID }],
        facts: [{ ...FACT, device: 'spy', times: { '': 'x' }, deletedAt: 'y', order: 1e308, contactId: ID }],
      }),
    );
    expect(entries).toEqual([{ table: 'facts', id: ID, entry: expect.anything() }]);
    expect(Object.keys(entries[0]?.entry ?? {}).sort()).toEqual(['about', 'expiresOn', 'kind', 'says']);
    expect(unusable.count).toBe(2);
    expect(unusable.says[0]).toBe(
      '“contacts”, number 1 (“Ana”): this version of Rapport does not take such things.',
    );
  });

  it('that would reach into our objects reaches nothing', () => {
    const evil = `{"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},${JSON.stringify(FACT).slice(1)}`;
    const { entries } = ok(`{${HEAD},"tables":{"facts":[${evil}],"__proto__":[{}],"constructor":[{}]}}`);
    expect(entries).toHaveLength(1);
    expect(Object.getPrototypeOf(entries[0]?.entry)).toBe(Object.prototype);
    expect(entries[0]?.entry).not.toHaveProperty('evil');
    expect(({} as { evil?: unknown }).evil).toBeUndefined();
  });

  it('leaves out one by one what is too deep, too long or wrong, and keeps the rest', () => {
    const deep = `{"id":"${ID}","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const long = JSON.stringify({ ...FACT, more: 'x'.repeat(MAX_ENTRY_CHARS) });
    const text = `{${HEAD},"tables":{"facts":[${deep},${long},{"id":,},7,null,${JSON.stringify(FACT)}]}}`;
    const { entries, unusable } = ok(text);
    expect(entries).toHaveLength(1);
    expect(unusable.count).toBe(5);
    expect(unusable.says[0]).toContain('Facts, number 1: it is too long, nested too deep or cannot be read');
  });

  it('with more entries than anybody writes is refused', () => {
    const many = Array.from({ length: MAX_ENTRIES + 1 }, () => 0);
    expect(readKnowledge(file({ facts: many }))).toMatchObject({ why: 'too-big' });
    expect(readKnowledge(file({ facts: many.slice(1) }))).toMatchObject({ ok: true });
  });

  it('names what is wrong with an entry', () => {
    expect(refusal('facts', { ...FACT, says: ' ' })).toContain('it says nothing');
    expect(refusal('facts', { ...FACT, expiresOn: '2026-02-30' })).toContain('its “expiresOn”');
    expect(refusal('facts', { ...FACT, expiresOn: '0050-01-01' })).toContain('no such day');
    expect(refusal('facts', { ...FACT, id: '../evil' })).toContain('its “id”');
    expect(refusal('templates', { ...TEMPLATE, text: 'x'.repeat(5001) })).toContain('its “text”');
    expect(refusal('templates', { ...TEMPLATE, intents: ['hack'] })).toContain('its “intents”');
    const pack = { id: ID, title: 'Oak', stages: [], items: [] };
    expect(refusal('infoPacks', { ...pack, title: 'a}}b' })).toContain('cannot name it');
    const link = { kind: 'link', says: '', url: 'javascript:alert(1)' };
    expect(refusal('infoPacks', { ...pack, items: [link] })).toContain('its “items”');
    const drill = {
      id: ID,
      kind: 'wrong',
      skill: 'tone',
      asks: 'a',
      post: '',
      author: '',
      reply: 'r',
      answers: '',
    };
    expect(refusal('drills', { ...drill, choices: [{ says: 'a', right: false, why: '' }] })).toContain(
      'missing',
    );
  });
});
