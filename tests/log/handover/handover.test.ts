import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { KNOWLEDGE_TABLES, type KnowledgeTable } from '../../../src/domain/handover';
import { knowledgeText, MAX_KNOWLEDGE_BYTES } from '../../../src/domain/handover/knowledge-file';
import type { PlannedEntry } from '../../../src/domain/handover/plan-handover';
import { DRILL_KINDS, FACT_KINDS, PACK_ITEM_KINDS, SKILL_IDS } from '../../../src/domain/model';
import { STAGE_IDS } from '../../../src/domain/stages';
import { starterTemplates } from '../../../src/domain/starter-templates';
import { addContact } from '../../../src/log/contact-acts';
import type { LogDatabase } from '../../../src/log/database';
import { addFact, deleteFact, editFact, listFacts } from '../../../src/log/facts';
import { knowledgeFile, ownKnowledge } from '../../../src/log/handover/own-knowledge';
import { readKnowledgeFile } from '../../../src/log/handover/read-knowledge-file';
import { planTakingIn, takeIn } from '../../../src/log/handover/take-in';
import { addInfoPack } from '../../../src/log/info-packs';
import {
  addTemplate,
  editTemplate,
  listTemplates,
  moveTemplate,
  seedTemplates,
} from '../../../src/log/templates';
import { undoImport } from '../../../src/log/transfer/undo-import';
import { days, dump, freshLog, NOON, value } from '../../support/log-fixtures';
import { wholeLog } from '../../support/whole-log';

let log: LogDatabase;
let colleague: LogDatabase;
beforeEach(() => {
  ({ log } = freshLog());
  colleague = freshLog().log;
});

const FACT = { kind: 'price' as const, about: 'Oak table', says: '890 €', expiresOn: null };
const NAME = { name: 'desk.json', now: days(1) };

async function fileOf(from: LogDatabase): Promise<Blob> {
  return value(knowledgeFile(await ownKnowledge(from), NOON));
}

async function planned(into: LogDatabase, file: Blob): Promise<PlannedEntry[]> {
  const read = await readKnowledgeFile(file);
  if (!read.ok) throw new Error(read.says);
  expect(read.value.unusable).toEqual({ count: 0, says: [] });
  return (await planTakingIn(into, read.value.entries, days(1))).planned;
}

const chosen = (all: readonly PlannedEntry[], ...fates: PlannedEntry['fate'][]) =>
  all.filter(({ fate }) => (fates.length > 0 ? fates : ['add']).includes(fate));

/** What a log knows, without ids, dates and devices. */
const known = async (of: LogDatabase) =>
  (await ownKnowledge(of)).map(({ table, entry }) => ({ table, entry }));

const text = (max: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength: max });
const skill = fc.constantFrom(...SKILL_IDS);
const SHAPES: { [T in KnowledgeTable]: fc.Arbitrary<object> } = {
  templates: fc.record({
    title: text(40),
    text: text(200),
    intents: fc.constantFrom([], ['praise'], ['complaint', 'praise']),
    tags: fc.array(text(10), { maxLength: 3 }),
    starter: fc.constant(null),
  }),
  facts: fc.record({
    kind: fc.constantFrom(...FACT_KINDS),
    about: text(20),
    says: text(50).filter((says) => says.trim() !== ''),
    expiresOn: fc.constantFrom(null, '2026-12-31'),
  }),
  infoPacks: fc.record({
    title: text(40).filter((title) => title.trim() !== '' && !/[{}|⟦⟧\n]/.test(title)),
    stages: fc.subarray([...STAGE_IDS]),
    items: fc.array(
      fc.record({
        id: fc.uuid(),
        kind: fc.constantFrom(...PACK_ITEM_KINDS),
        says: text(50),
        url: fc.constantFrom(null, 'https://example.com/t?a=1'),
      }),
      { maxLength: 4 },
    ),
  }),
  lessons: fc.record({ title: text(40), skill, says: text(200), tryIt: text(40) }),
  drills: fc.record({
    kind: fc.constantFrom(...DRILL_KINDS),
    skill,
    asks: text(40),
    post: fc.constant('Late again.'),
    author: text(10),
    reply: fc.constant('So what.'),
    choices: fc.array(fc.record({ says: text(20), right: fc.constant(true), why: text(20) }), {
      minLength: 2,
      maxLength: 4,
    }),
    answers: text(40),
  }),
};

describe('a knowledge file', () => {
  it('carries all that was written, word for word, and the same file again changes nothing', async () => {
    const some = Object.fromEntries(
      KNOWLEDGE_TABLES.map((table) => [table, fc.array(SHAPES[table], { maxLength: 4 })]),
    ) as { [T in KnowledgeTable]: fc.Arbitrary<object[]> };
    await fc.assert(
      fc.asyncProperty(fc.record(some), async (all) => {
        const [from, into] = [freshLog().log, freshLog().log];
        for (const table of KNOWLEDGE_TABLES) {
          const stamp = { createdAt: NOON.toISOString(), updatedAt: NOON.toISOString(), device: 'd' };
          const names = new Set<string>();
          const rows = all[table].filter((row) => {
            const name = JSON.stringify(
              table === 'infoPacks' ? (row as { title: string }).title.trim().toLowerCase() : row,
            );
            return !names.has(name) && names.add(name);
          });
          const own = rows.map((row, order) => ({ id: crypto.randomUUID(), ...stamp, ...row, order }));
          await from.table(table).bulkAdd(own);
        }
        const file = await fileOf(from);
        value(await takeIn(into, chosen(await planned(into, file)), NAME));
        expect(await known(into)).toEqual(await known(from));
        const before = await dump(into);
        const again = await planned(into, file);
        expect(chosen(again, 'same')).toHaveLength(again.length);
        expect(value(await takeIn(into, chosen(again), NAME))).toMatchObject({ importId: null, added: 0 });
        expect(await dump(into)).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  it('holds nothing of contacts, posts, exchanges, settings, training or devices', async () => {
    const ana = await wholeLog(log);
    const file = await (await fileOf(log)).text();
    const device = await log.deviceId();
    const { tables, ...head } = JSON.parse(file);
    expect(Object.keys(tables).sort()).toEqual([...KNOWLEDGE_TABLES].sort());
    expect(head).toEqual({ format: 'rapport-knowledge', version: 1, madeAt: NOON.toISOString() });
    const ids = new Set(Object.values<{ id: string }[]>(tables).flatMap((rows) => rows.map(({ id }) => id)));
    expect(ids.size).toBe(4);
    // Every id and every word that any other table holds.
    const others = log.tables.filter(({ name }) => !(KNOWLEDGE_TABLES as readonly string[]).includes(name));
    const texts = new Set<string>([device]);
    const gather = (found: unknown): void => {
      if (typeof found === 'string') texts.add(found);
      else if (typeof found === 'object' && found !== null) Object.values(found).forEach(gather);
    };
    for (const table of others) gather(await table.toArray());
    expect(texts).toContain(ana.id);
    const own = new Set<string>();
    const words = (found: unknown): void => {
      if (typeof found === 'string') own.add(found);
      else if (typeof found === 'object' && found !== null) Object.values(found).forEach(words);
    };
    words(tables);
    // Ids of skills, kinds and the like are the program's own words, not data.
    const told = [...own].filter(
      (word) => texts.has(word) && !/^[a-z_-]{0,20}$/.test(word) && !ids.has(word),
    );
    expect(told).toEqual([]);
    for (const secret of [
      device,
      ana.id,
      'Ana __proto__',
      'Dana',
      'laminate',
      'createdAt',
      'device',
      'times',
    ]) {
      expect(file).not.toContain(secret);
    }
  });

  it('leaves out starters as they came, and brings those that were changed as the user’s own', async () => {
    value(await seedTemplates(log, starterTemplates().slice(0, 3), NOON));
    const [first, second] = await listTemplates(log);
    value(await moveTemplate(log, first?.id ?? '', second?.id ?? '', days(1)));
    value(await editTemplate(log, second?.id ?? '', { text: 'My way' }, days(1)));
    expect((await ownKnowledge(log)).map(({ title }) => title)).toEqual([second?.title]);
    value(await takeIn(colleague, await planned(colleague, await fileOf(log)), NAME));
    expect(await listTemplates(colleague)).toMatchObject([{ text: 'My way', starter: null }]);
  });

  it('says of an entry what in it seems to be about a person', async () => {
    value(await addContact(log, { name: 'Marta Ferreira' }, NOON));
    value(
      await addTemplate(
        log,
        { title: 'Proof', text: 'Marta Ferreira loves hers.', intents: [], tags: [] },
        NOON,
      ),
    );
    value(await addFact(log, { ...FACT, kind: 'other', says: 'Call +351 912 345 678' }, NOON));
    value(await addFact(log, FACT, NOON));
    expect((await ownKnowledge(log)).map(({ tales }) => tales)).toEqual([
      [{ what: 'person', words: 'Marta Ferreira' }],
      [{ what: 'phone', words: '+351 912 345 678' }],
      [],
    ]);
  });

  it('is refused before it is read when it is too big, and when it is no text', async () => {
    const big = new Blob([new Uint8Array(MAX_KNOWLEDGE_BYTES + 1)]);
    big.arrayBuffer = () => Promise.reject(new Error('was read'));
    expect(await readKnowledgeFile(big)).toMatchObject({ why: 'too-big' });
    expect(await readKnowledgeFile(new Blob([new Uint8Array([0xff, 0xfe, 0x80])]))).toMatchObject({
      why: 'broken',
    });
    const entry = { title: 'a', text: 'x'.repeat(5000), intents: [], tags: [] };
    const many = Array.from({ length: 2500 }, () => ({ table: 'templates' as const, id: 'a', entry }));
    expect(knowledgeText(many, NOON).length).toBeGreaterThan(MAX_KNOWLEDGE_BYTES);
    expect(knowledgeFile(many, NOON)).toMatchObject({ ok: false, failure: { why: 'refused' } });
  });
});

describe('taking in', () => {
  it('is one act: all of it is taken back, and the same file can be taken in again', async () => {
    value(await addFact(log, FACT, NOON));
    value(await addInfoPack(log, { title: 'Oak', stages: [], items: [] }, NOON));
    value(await addFact(colleague, { ...FACT, about: 'Desk' }, NOON));
    const file = await fileOf(log);
    const { importId } = value(await takeIn(colleague, chosen(await planned(colleague, file)), NAME));
    expect(await known(colleague)).toHaveLength(3);
    expect((await listFacts(colleague)).map(({ about }) => about)).toEqual(['Desk', 'Oak table']);
    expect(await colleague.imports.get(importId ?? '')).toMatchObject({ state: 'done', name: 'desk.json' });
    value(await undoImport(colleague, importId ?? '', { now: days(2) }));
    expect(await known(colleague)).toHaveLength(1);
    expect(chosen(await planned(colleague, file))).toHaveLength(2);
  });

  it('never overwrites what was edited since, unless that is chosen, and then gives it back', async () => {
    value(await addFact(log, FACT, NOON));
    const file = await fileOf(log);
    value(await takeIn(colleague, await planned(colleague, file), NAME));
    const [mine] = await listFacts(colleague);
    value(await editFact(colleague, mine?.id ?? '', { says: '950 €' }, days(1)));
    const again = await planned(colleague, file);
    expect(again).toMatchObject([{ fate: 'differs', differences: [{ before: '950 €', after: '890 €' }] }]);
    expect(value(await takeIn(colleague, chosen(again), NAME)).importId).toBeNull();
    expect(await listFacts(colleague)).toMatchObject([{ says: '950 €' }]);
    const { importId, changed } = value(await takeIn(colleague, again, NAME));
    expect(changed).toBe(1);
    expect(await listFacts(colleague)).toMatchObject([{ id: mine?.id, says: '890 €' }]);
    value(await undoImport(colleague, importId ?? '', { now: days(2) }));
    expect(await listFacts(colleague)).toMatchObject([{ says: '950 €' }]);
  });

  it('writes nothing over what another window wrote since the plan was shown', async () => {
    value(await addFact(log, FACT, NOON));
    value(await addFact(log, { ...FACT, about: 'Desk' }, NOON));
    const file = await fileOf(log);
    value(await takeIn(colleague, chosen(await planned(colleague, file)).slice(0, 1), NAME));
    const [mine] = await listFacts(colleague);
    value(await editFact(colleague, mine?.id ?? '', { says: '950 €' }, days(1)));
    const shown = await planned(colleague, file);
    value(await editFact(colleague, mine?.id ?? '', { says: '970 €' }, days(2)));
    expect(value(await takeIn(colleague, shown, NAME))).toMatchObject({ added: 1, changed: 0, missed: 1 });
    expect((await listFacts(colleague)).map(({ says }) => says)).toEqual(['970 €', '890 €']);
  });

  it('brings back what was deleted only when it is chosen, and knows it from then on', async () => {
    value(await addFact(log, FACT, NOON));
    const file = await fileOf(log);
    value(await takeIn(colleague, await planned(colleague, file), NAME));
    const [mine] = await listFacts(colleague);
    value(await deleteFact(colleague, mine?.id ?? '', days(1)));
    const again = await planned(colleague, file);
    expect(again).toMatchObject([{ fate: 'deleted' }]);
    value(await takeIn(colleague, again, NAME));
    expect(await listFacts(colleague)).toMatchObject([{ says: '890 €' }]);
    expect(await planned(colleague, file)).toMatchObject([{ fate: 'same' }]);
  });
});
