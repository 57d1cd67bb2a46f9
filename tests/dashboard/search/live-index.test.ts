import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiveIndex } from '../../../src/dashboard/search/live-index';
import { indexEverybody } from '../../../src/dashboard/search/read-people';
import { type Found, listed } from '../../../src/domain/search/findings';
import { logByHand } from '../../../src/log/by-hand';
import { addContact, deleteContact, editContact } from '../../../src/log/contact-acts';
import type { LogDatabase } from '../../../src/log/database';
import { mergeContacts, separate } from '../../../src/log/merge-contacts';
import { addPurchase } from '../../../src/log/purchases';
import { trimChanges } from '../../../src/log/read-changes';
import type { RecordImage } from '../../../src/log/rows';
import { forgetSearch, SearchCache } from '../../../src/log/search-cache';
import { takeBack } from '../../../src/log/take-back';
import { foundIn, whole } from '../../domain/search/indexed';
import { freshLog, NOON, value } from '../../support/log-fixtures';

let caches = 0;
/** A cache of its own; `open` opens it as another page does. */
function freshCache(): () => SearchCache {
  const name = `search-${++caches}`;
  return () => new SearchCache(name);
}

interface Page {
  index: LiveIndex;
  states: string[];
  found(query: string): Found[];
  names(query: string): string[];
}

/** A page's worker: the index and what it tells. */
function page(log: LogDatabase, cache: SearchCache): Page {
  let ids: readonly (readonly string[])[] = [];
  const states: string[] = [];
  const index = new LiveIndex(
    log,
    cache,
    (state, all) => {
      states.push(state);
      ids = all;
    },
    0,
  );
  const found = (query: string) => listed(index.find(query), ids);
  return { index, states, found, names: (query) => found(query).map(({ contactId }) => contactId) };
}

async function opened(log: LogDatabase, cache: SearchCache): Promise<Page> {
  const fresh = page(log, cache);
  await fresh.index.load();
  await fresh.index.catchUp();
  return fresh;
}

/** Takes every record of a contact out, as erasing does. */
async function erase(log: LogDatabase, id: string): Promise<void> {
  await log.transaction('rw', log.contacts, log.interactions, async () => {
    await log.interactions.bulkDelete(await log.interactions.where('contactId').equals(id).primaryKeys());
    await log.contacts.delete(id);
  });
}

async function add(log: LogDatabase, name: string, notes = ''): Promise<string> {
  return value(await addContact(log, { name, notes }, NOON)).value.id;
}

async function note(log: LogDatabase, contactId: string, note: string): Promise<void> {
  const entry = { contactId, channel: 'phone', at: NOON, note, followUp: null, nudgeHour: 9 } as const;
  value(await logByHand(log, entry, NOON));
}

const wordsIn = async (cache: SearchCache): Promise<string> =>
  new TextDecoder().decode((await cache.read())?.bytes ?? new ArrayBuffer());

describe('the index of a log', () => {
  it('is made once, cached, and read from the cache without the log', async () => {
    const { log } = freshLog();
    const cache = freshCache();
    const ana = await add(log, 'Ana Silva', 'oak floors');
    await note(log, ana, 'wants the red one');
    const first = await opened(log, cache());
    expect(first.states).toEqual(['building', 'ready']);
    for (const query of ['silva', 'oak', 'red', 'one sivla'])
      expect(first.names(query), query).toEqual([ana]);

    const second = page(log, cache());
    await second.index.load();
    expect(second.states).toEqual(['ready']);
    expect(second.names('red')).toEqual([ana]);
  });

  it('finds what was written since, and no longer what was changed away', async () => {
    const { log } = freshLog();
    const cache = freshCache();
    const ana = await add(log, 'Ana Silva');
    const page = await opened(log, cache());
    const bo = await add(log, 'Bo Larsen');
    await note(log, ana, 'asked about walnut');
    value(
      await addPurchase(
        log,
        {
          contactId: bo,
          day: '2026-11-21',
          what: 'Armchair',
          amount: 1,
          currency: 'EUR',
          nextWhat: '',
          nextDay: null,
        },
        NOON,
      ),
    );
    value(await editContact(log, ana, (contact) => ({ ...contact, name: 'Ana Moreira' }), NOON));
    await page.index.catchUp();
    expect(page.names('larsen')).toEqual([bo]);
    expect(page.names('armchair')).toEqual([bo]);
    expect(page.names('walnut moreira')).toEqual([ana]);
    expect(page.names('silva')).toEqual([]);
    expect(page.states).toEqual(['building', 'ready', 'ready']);

    // Another page takes it from the cache and reads on.
    const next = await opened(log, cache());
    expect(next.states).toEqual(['ready', 'ready']);
    expect(next.names('moreira')).toEqual([ana]);
    expect(next.names('silva')).toEqual([]);
  });

  it('is made anew from a damaged cache, another log’s, and when the changes since are no longer known', async () => {
    const { log } = freshLog();
    const cache = freshCache();
    const ana = await add(log, 'Ana Silva');
    await opened(log, cache());

    const row = await cache().read();
    if (!row) throw new Error('nothing cached');
    new Uint8Array(row.bytes)[100] = 255;
    await cache().keep(row, 0);
    const damaged = await opened(log, cache());
    expect(damaged.states).toEqual(['building', 'ready']);
    expect(damaged.names('ana')).toEqual([ana]);

    const { log: other } = freshLog();
    const bo = await add(other, 'Bo Larsen');
    const moved = await opened(other, cache());
    expect(moved.states).toEqual(['ready', 'building', 'ready']);
    expect(moved.names('ana')).toEqual([]);
    expect(moved.names('larsen')).toEqual([bo]);

    for (let count = 0; count < 4; count++) await note(other, bo, `note ${count}`);
    await other.contacts.update(bo, { name: 'Bo Moreira' });
    await trimChanges(other, 1);
    const late = await opened(other, cache());
    expect(late.names('moreira')).toEqual([bo]);
    expect(late.names('larsen')).toEqual([]);
    await other.contacts.clear();
    await late.index.catchUp();
    expect(late.names('bo')).toEqual([]);
  });

  it('joins the small index to the large one when many changed, and caches it', async () => {
    const { log } = freshLog();
    const cache = freshCache();
    const ids: string[] = [];
    for (let count = 0; count < 60; count++) ids.push(await add(log, `Person ${count}`));
    const page = await opened(log, cache());
    for (const id of ids.slice(0, 50)) await note(log, id, 'maple');
    await page.index.catchUp();
    expect(await wordsIn(cache())).not.toContain('maple');
    expect(page.names('maple')).toHaveLength(50);
    await note(log, ids[55] ?? '', 'maple');
    await page.index.catchUp();
    expect(await wordsIn(cache())).toContain('maple');
    expect(page.names('maple')).toHaveLength(51);
  });

  it('keeps no word of somebody who was erased, in whatever order it happens', async () => {
    const { log } = freshLog();
    const cache = freshCache();
    const ana = await add(log, 'Ana Silva', 'secretword');
    await add(log, 'Bo Larsen');
    const open = await opened(log, cache());
    expect(await wordsIn(cache())).toContain('secretword');

    await forgetSearch(cache());
    expect(await wordsIn(cache())).toBe('');
    // Made anew while the contact is still there, kept, and only then is the contact erased.
    await open.index.catchUp();
    expect(await wordsIn(cache())).toContain('secretword');
    await erase(log, ana);
    await open.index.catchUp();
    expect(open.names('secretword')).toEqual([]);
    expect(open.names('larsen')).toHaveLength(1);
    expect(await wordsIn(cache())).not.toContain('secretword');
    expect(await wordsIn(cache())).toContain('larsen');
  });

  it('does not keep an index that was begun before it was forgotten', async () => {
    const { log } = freshLog();
    const cache = freshCache();
    await add(log, 'Ana Silva');
    const forgetful = cache();
    const keep = forgetful.keep.bind(forgetful);
    forgetful.keep = async (row, times) => {
      await forgetSearch(cache());
      return keep(row, times);
    };
    const { index } = page(log, forgetful);
    await index.catchUp();
    expect(await cache().read()).toBeNull();
    forgetful.keep = keep;
    await index.catchUp();
    expect(await wordsIn(cache())).toContain('silva');
  });

  it('takes somebody who was deleted out of the cache', async () => {
    const { log } = freshLog();
    const cache = freshCache();
    const ana = await add(log, 'Ana Silva');
    const page = await opened(log, cache());
    const done = value(await deleteContact(log, ana, NOON));
    await page.index.catchUp();
    expect(page.names('silva')).toEqual([]);
    expect(await wordsIn(cache())).not.toContain('silva');
    value(await takeBack(log, done.images, NOON));
    await page.index.catchUp();
    expect(page.names('silva')).toEqual([ana]);
  });

  it('finds a merged person by the words of all their records, and both again after', async () => {
    const { log } = freshLog();
    const ana = await add(log, 'Ana Silva', 'oak');
    const annie = await add(log, 'Annie S', 'walnut');
    const page = await opened(log, freshCache()());
    const merging = value(await mergeContacts(log, ana, annie, NOON));
    await page.index.catchUp();
    expect(page.names('annie oak')).toEqual([ana]);
    await note(log, ana, 'maple');
    await page.index.catchUp();
    expect(page.names('annie maple')).toEqual([ana]);
    value(await takeBack(log, merging.images, NOON));
    await page.index.catchUp();
    expect(page.names('annie walnut')).toEqual([annie]);
    expect(page.names('silva maple')).toEqual([ana]);
    expect(page.names('annie oak')).toEqual([]);
  });

  it('tells a line of what was found', async () => {
    const { log } = freshLog();
    const ana = await add(log, 'Ana Silva', 'Likes Walnut');
    await note(log, ana, 'Asked for maple');
    const { index } = await opened(log, freshCache()());
    expect(await index.snippetOf(ana, ['walnut'])).toBe('Likes Walnut');
    expect(await index.snippetOf(ana, ['maple'])).toBe('Asked for maple');
    expect(await index.snippetOf(ana, ['oak'])).toBeNull();
    expect(await index.snippetOf('nobody', ['oak'])).toBeNull();
  });

  it('after whatever was done finds what one made anew would find', async () => {
    const person = fc.nat(5);
    const word = fc.constantFrom('oak', 'maple', 'walnut', 'silva', 'red sofa');
    const acts = fc.array(
      fc.oneof(
        fc.record({ do: fc.constant('add' as const), word }),
        fc.record({ do: fc.constant('note' as const), a: person, word }),
        fc.record({ do: fc.constant('rename' as const), a: person, word }),
        fc.record({ do: fc.constant('merge' as const), a: person, b: person }),
        fc.record({ do: fc.constant('separate' as const), a: person }),
        fc.record({ do: fc.constant('delete' as const), a: person }),
        fc.record({ do: fc.constant('erase' as const), a: person }),
        fc.record({ do: fc.constant('undo' as const) }),
        fc.record({ do: fc.constant('look' as const) }),
      ),
      { minLength: 3, maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(acts, async (acts) => {
        const { log } = freshLog();
        const cache = freshCache();
        const ids = [await add(log, 'Ana Silva'), await add(log, 'Bo'), await add(log, 'Cy', 'oak')];
        const page = await opened(log, cache());
        let merged: RecordImage[] = [];
        for (const act of acts) {
          const id = 'a' in act ? (ids[act.a % ids.length] ?? '') : '';
          if (act.do === 'add') ids.push(await add(log, act.word));
          else if (act.do === 'note') await note(log, id, act.word).catch(() => {});
          else if (act.do === 'rename')
            await editContact(log, id, (one) => ({ ...one, name: act.word }), NOON);
          else if (act.do === 'undo') await takeBack(log, merged, NOON);
          else if (act.do === 'merge') {
            const merging = await mergeContacts(log, id, ids[act.b % ids.length] ?? '', NOON);
            if (merging.ok) merged = merging.value.images;
          } else if (act.do === 'separate') await separate(log, id, NOON);
          else if (act.do === 'delete') await deleteContact(log, id, NOON);
          else if (act.do === 'erase') await erase(log, id);
          else await page.index.catchUp();
        }
        await page.index.catchUp();
        const anew = whole(await indexEverybody(log));
        const sorted = (found: Found[]) => found.sort((a, b) => (a.contactId < b.contactId ? -1 : 1));
        for (const query of ['oak', 'maple', 'walnut', 'silva', 'red', 'ana', 'bo', 'cy', 'oak maple']) {
          expect(sorted(page.found(query))).toEqual(sorted(foundIn([anew], query)));
        }
      }),
      { numRuns: 40 },
    );
  });
});
