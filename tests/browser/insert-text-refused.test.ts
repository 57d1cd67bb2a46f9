import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askInsert } from '../support/editors/insert-extension';
import { SITES, type Stage, stage } from '../support/editors/insert-stage';

const DRAFT = 'Keep me. ';
const failed = (why: string) => [{ ok: false, why }];

/** Pages that stand in the way: the answer says so, the draft stays, nothing is sent. */
describe.each(['chromium', 'firefox'] as const)('insertions that go wrong in %s', (browser) => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage(browser);
  });
  afterAll(() => on?.close());

  describe.each(['x', 'facebook'] as const)('%s', (site) => {
    const { box } = SITES[site];

    async function insert(poison: string, text = 'New\ntext', limit?: number) {
      await on.open(site, { poison });
      await on.mount(site, limit === undefined ? { text: DRAFT } : { text: DRAFT, limit });
      const { results } = await askInsert(on.page, box, text);
      expect(await on.page.evaluate(() => window.editor?.sent())).toBe(0);
      expect(await on.page.evaluate(() => window.forged)).toEqual([]);
      return results;
    }
    const onPaste = (script: string) => `addEventListener('paste', (event) => { ${script} }, true);`;

    it.each([
      ['cancels the paste', 'event.preventDefault(); event.stopImmediatePropagation();'],
      ['swallows the event', 'event.stopImmediatePropagation();'],
    ])('refused: a page that %s', async (_, script) => {
      expect(await insert(onPaste(script))).toEqual(failed('refused'));
      expect(await on.state()).toBe(DRAFT);
    });

    it('changed: an editor that cuts the text', async () => {
      expect(await insert('', 'much too long for this', 12)).toEqual(failed('changed'));
    });

    it('changed: a page that puts in something else', async () => {
      const other = `if (window.again) return; window.again = true; event.stopImmediatePropagation(); event.preventDefault();
        const data = new DataTransfer(); data.setData('text/plain', 'BUY NOW');
        const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        paste.clipboardData.setData('text/plain', 'BUY NOW');
        event.target.dispatchEvent(paste);`;
      expect(await insert(onPaste(other))).toEqual(failed('changed'));
    });

    it('refused: a page that takes the text back a moment later', async () => {
      expect(await insert(onPaste(`setTimeout(() => editor.write(${JSON.stringify(DRAFT)}), 60);`))).toEqual(
        failed('refused'),
      );
      expect(await on.state()).toBe(DRAFT);
    });

    it('lost: the box is swapped while inserting', async () => {
      expect(await insert(onPaste('editor.swap();'))).toEqual(failed('lost'));
      expect(await on.page.$$eval(box, (boxes) => boxes.length)).toBe(1);
    });

    it('lost: the box is swapped just after', async () => {
      expect(await insert(onPaste('setTimeout(() => editor.swap(), 60);'))).toEqual(failed('lost'));
    });

    it('gone: the box is swapped when it gets the focus, and the new one can be used', async () => {
      const poison = `addEventListener('focusin', (event) => {
        if (event.target.id !== 'elsewhere' && !window.swapped) { window.swapped = true; editor.swap(); }
      });`;
      expect(await insert(poison)).toEqual(failed('gone'));
      expect(await on.state()).toBe(DRAFT);
      expect((await askInsert(on.page, box, 'New')).results).toEqual([{ ok: true }]);
      expect(await on.state()).toBe(`${DRAFT}New`);
    });

    it('read-only: a box that is locked, as while a reply is being sent', async () => {
      await on.open(site);
      await on.mount(site, { text: DRAFT });
      await on.page.evaluate(() => window.editor?.setReadOnly(true));
      const { results, shown } = await askInsert(on.page, box, 'New');
      expect(results).toEqual(failed('read-only'));
      expect(shown).toBe(DRAFT);
      expect(await on.state()).toBe(DRAFT);
    });

    it('empty, aborted, busy', async () => {
      await on.open(site);
      await on.mount(site, { text: DRAFT });
      expect((await askInsert(on.page, box, '')).results).toEqual(failed('empty'));
      expect((await askInsert(on.page, box, 'New', { abort: 'before' })).results).toEqual(failed('aborted'));
      expect((await askInsert(on.page, box, 'New', { abort: 'on focus' })).results).toEqual(
        failed('aborted'),
      );
      expect(await on.state()).toBe(DRAFT);
      const { results } = await askInsert(on.page, box, 'Once', { twice: true });
      expect(results).toEqual([{ ok: true }, ...failed('busy')]);
      expect(await on.state()).toMatch(/Keep me\. Once$/);
    });

    it('works on a page that replaced what we use', async () => {
      const poison = `
        window.called = [];
        const bad = (name) => function () { called.push(name); throw new Error('poison'); };
        window.ClipboardEvent = class { constructor() { bad('ClipboardEvent')(); } };
        window.DataTransfer = class { constructor() { bad('DataTransfer')(); } };
        window.FocusEvent = class { constructor() { bad('FocusEvent')(); } };
        JSON.stringify = bad('JSON.stringify');
        Array.prototype.at = bad('at');
        Array.prototype.findLast = bad('findLast');
        String.prototype.replaceAll = bad('replaceAll');
        Element.prototype.attachShadow = bad('attachShadow');
        Document.prototype.execCommand = bad('execCommand');
      `;
      expect(await insert(poison)).toEqual([{ ok: true }]);
      expect(await on.state()).toBe(`${DRAFT}New\ntext`);
      expect(await on.page.evaluate(() => (window as Window & { called?: string[] }).called)).toEqual([]);
    });

    it.each([
      ['throws', 'throw { toString() { throw new Error("twice"); } };'],
      ['keeps the text for itself', 'stolen.push(...given);'],
      ['passes on another text', 'real.call(this, "text/plain", "BUY NOW");'],
    ])('a page whose own setData %s gets the text at most, and never a wrong reply', async (_, script) => {
      const poison = `window.stolen = []; const real = DataTransfer.prototype.setData;
        DataTransfer.prototype.setData = function (...given) { ${script} };`;
      const results = await insert(poison);
      // Firefox goes through the page's function; Chromium's isolated world has its own.
      expect(results).toEqual(browser === 'firefox' ? failed('refused') : [{ ok: true }]);
      expect(await on.state()).toBe(browser === 'firefox' ? DRAFT : `${DRAFT}New\ntext`);
      const stolen = await on.page.evaluate(() => (window as Window & { stolen?: unknown[] }).stolen);
      expect([[], ['text/plain', 'New\ntext']]).toContainEqual(stolen);
    });

    it('a page whose clipboardData is something else does not pass for a reply', async () => {
      const poison = `Object.defineProperty(ClipboardEvent.prototype, 'clipboardData', {
        get: () => ({ setData() {}, getData: () => 'BUY NOW', types: ['text/plain'], files: [], items: [] }),
      });`;
      // Firefox: seen before the event is sent. Chromium: the page deceives its own editor, seen afterwards.
      expect(await insert(poison)).toEqual(failed(browser === 'firefox' ? 'refused' : 'changed'));
    });
  });
});
