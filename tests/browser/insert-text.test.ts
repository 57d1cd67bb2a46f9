import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askInsert } from '../support/editors/insert-extension';
import { SITES, type Stage, stage } from '../support/editors/insert-stage';

const OK = { ok: true };

const TEXTS = {
  'one line': 'Thanks for asking, we open at 9.',
  'several lines, one blank': 'Hi @ann,\n\nhere it is: https://shop.example/a?b=1&c=#d\nSee you.',
  'emoji with joiners': '👩‍👩‍👧‍👦 👍🏽 🇩🇪 ❤️ é',
  'right to left': 'שלום @dana, פתוח 9–17\nمرحبا بكم',
  'looks like html': '<img src=x onerror=alert(1)> <b>&amp;</b> {{name}} </script>',
  '5,000 characters': Array.from({ length: 100 }, (_, line) => `Line ${line} `.padEnd(49, 'x')).join('\n'),
};

/** What is in the box beforehand, how the caret got where it is, and what the box has to hold afterwards. */
const DRAFTS = {
  'an empty box': { draft: '', keys: null, want: (text: string) => ['', text, ''] },
  'a draft, caret at its end': {
    draft: 'Hello Ann, ',
    keys: [['Control', 'End']],
    want: (text: string) => ['Hello Ann, ', text, ''],
  },
  'a draft, caret in the middle': {
    draft: 'Hello world',
    keys: [['Control', 'Home'], ...Array(6).fill(['ArrowRight'])],
    want: (text: string) => ['Hello ', `${text}${/\S$/.test(text) ? ' ' : ''}`, 'world'],
  },
  'a draft, box never focused': {
    draft: 'Hello\nAnn',
    keys: null,
    want: (text: string) => ['Hello\nAnn\n', text, ''],
  },
} as const;

describe.each(['chromium', 'firefox'] as const)('inserting into the real editors in %s', (browser) => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage(browser);
  });
  afterAll(() => on?.close());

  describe.each(['x', 'facebook'] as const)('%s', (site) => {
    const { box } = SITES[site];
    beforeAll(() => on.open(site));

    for (const [name, { draft, keys, want }] of Object.entries(DRAFTS)) {
      it.each(Object.entries(TEXTS))(`${name}: %s`, async (_, text) => {
        const [before, put, after] = want(text);
        await on.mount(site, { text: draft });
        if (keys) {
          await on.page.click(box);
          for (const chord of keys) await on.press(...chord);
        } else {
          await on.page.click('#elsewhere');
        }

        const { results, shown } = await askInsert(on.page, box, text);

        expect(results).toEqual([OK]);
        expect(await on.state()).toBe(`${before}${put}${after}`);
        expect(shown).toBe(`${before}${put}${after}`);
        const send = await on.page.$eval('#host button', (button) => (button as HTMLButtonElement).disabled);
        expect(send, 'send button disabled').toBe(false);

        // The editor is alive: real keys go on where the text ended, and undo leads back to the draft.
        await on.page.keyboard.type('ok');
        expect(await on.state()).toBe(`${before}${put}ok${after}`);
        for (let tries = 0; tries < 12 && (await on.state()) !== draft; tries++) {
          await on.press('Control', 'z');
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
        expect(await on.state()).toBe(draft);
        expect((await askInsert(on.page, box, '')).shown).toBe(draft);

        expect(await on.page.evaluate(() => window.editor?.sent())).toBe(0);
        expect(await on.page.evaluate(() => window.forged)).toEqual([]);
      });
    }

    describe('details', () => {
      beforeEach(() => on.mount(site));

      it.each([
        ['spaces at the edges of lines', '  two before\n two after  \n\ttab'],
        ['line breaks at the end', 'x\n\n'],
        ['a space that does not break', '1\u00A0234\u00A0€'],
        ['500 combining marks', `e${'\u0301'.repeat(500)}`],
      ])('keeps %s', async (_, text) => {
        expect((await askInsert(on.page, box, text)).results).toEqual([OK]);
        expect(await on.state()).toBe(text);
      });

      it('turns what no box can hold into what it can', async () => {
        expect((await askInsert(on.page, box, 'a\r\nb\rc \uD800!')).results).toEqual([OK]);
        expect(await on.state()).toBe('a\nb\nc \uFFFD!');
      });

      it('inserts twice when asked twice, one after the other', async () => {
        await askInsert(on.page, box, 'One.');
        expect((await askInsert(on.page, box, 'Two.')).results).toEqual([OK]);
        expect(await on.state()).toBe('One. Two.');
      });

      it('replaces no selected draft: it goes behind the selection', async () => {
        await on.mount(site, { text: 'Keep me' });
        await on.page.click(box);
        await on.page.keyboard.down('Control');
        await on.page.keyboard.press('a');
        await on.page.keyboard.up('Control');
        expect((await askInsert(on.page, box, 'New')).results).toEqual([OK]);
        expect(await on.state()).toBe('Keep me New');
      });

      it('leaves the focus in the box, and the page where it was', async () => {
        await on.page.evaluate(() => {
          document.body.style.paddingBottom = '3000px';
          scrollTo(0, 400);
        });
        const { results } = await askInsert(on.page, box, 'Hi');
        expect(results).toEqual([OK]);
        const [focused, y] = await on.page.evaluate(
          (selector) => [document.activeElement === document.querySelector(selector), scrollY],
          box,
        );
        expect(focused).toBe(true);
        // Lexical itself brings its caret into view, as after any paste.
        if (site === 'x') expect(y).toBe(400);
        await on.page.evaluate(() => {
          document.body.style.paddingBottom = '';
        });
      });
    });

    // Headless Chromium says of every window that it has the focus.
    it.skipIf(browser === 'chromium')(
      'works while another window has the focus, as our popup does',
      async () => {
        await on.mount(site, { text: 'Hello\nAnn' });
        const other = await on.rig.browser.newPage({ type: 'window' });
        await other.bringToFront();
        try {
          await expect.poll(() => on.page.evaluate(() => document.hasFocus())).toBe(false);
          expect((await askInsert(on.page, box, 'Two\nlines')).results).toEqual([OK]);
          expect(await on.state()).toBe('Hello\nAnn\nTwo\nlines');
        } finally {
          await other.close();
          await on.page.bringToFront();
        }
      },
    );
  });

  describe('plain fields', () => {
    beforeAll(() => on.open('x'));
    const field = (html: string) =>
      on.page.evaluate((given) => {
        window.editor?.unmount();
        window.editor = undefined;
        const host = document.getElementById('host');
        if (host) host.innerHTML = given;
      }, html);
    const value = () => on.page.$eval('#field', (element) => (element as HTMLTextAreaElement).value);
    const undo = async () => {
      for (let times = 0; times < 10; times++) await on.press('Control', 'z');
    };

    it.each(Object.entries(TEXTS))('a textarea: %s', async (_, text) => {
      await field('<textarea id="field">Draft</textarea>');
      await on.page.evaluate(() => {
        // As React controls a field: its own value setter on the element, changes only through `input`.
        const area = document.getElementById('field') as HTMLTextAreaElement;
        area.dataset.state = area.value;
        area.addEventListener('input', () => {
          area.dataset.state = area.value;
        });
      });
      expect((await askInsert(on.page, '#field', text)).results).toEqual([OK]);
      expect(await value()).toBe(`Draft\n${text}`);
      expect(await on.page.$eval('#field', (area) => (area as HTMLElement).dataset.state)).toBe(
        `Draft\n${text}`,
      );
      await undo();
      expect(await value()).toBe('Draft');
    });

    it.each(Object.entries(TEXTS))('a plain contenteditable: %s', async (_, text) => {
      await field('<div id="field" contenteditable>My <b>own</b><br>draft</div>');
      const { results, shown } = await askInsert(on.page, '#field', `${text}\n  two  spaces `);
      expect(results).toEqual([OK]);
      expect(shown.replaceAll('\u00A0', ' ')).toBe(`My own\ndraft\n${text}\n  two  spaces `);
      expect(await on.page.$$eval('#field img', (images) => images.length)).toBe(0);
    });

    it('a textarea, at the caret the user left in it', async () => {
      await field('<textarea id="field">Hello world</textarea>');
      await on.page.$eval('#field', (area) => (area as HTMLTextAreaElement).setSelectionRange(6, 6));
      expect((await askInsert(on.page, '#field', 'dear')).results).toEqual([OK]);
      expect(await value()).toBe('Hello dear world');
    });

    it('a field of one line: joined by a space, several lines not at all', async () => {
      await field('<input id="field" value="Draft">');
      expect((await askInsert(on.page, '#field', 'a\nb')).results).toEqual([{ ok: false, why: 'one-line' }]);
      expect((await askInsert(on.page, '#field', 'more')).results).toEqual([OK]);
      expect(await value()).toBe('Draft more');
    });

    it('a field that says it is too short takes nothing', async () => {
      await field('<textarea id="field" maxlength="10">Draft</textarea>');
      expect((await askInsert(on.page, '#field', '12345')).results).toEqual([{ ok: false, why: 'too-long' }]);
      expect(await value()).toBe('Draft');
    });

    it.each(['readonly', 'disabled', 'aria-disabled="true"'])(
      'a field that is %s takes nothing',
      async (how) => {
        await field(`<textarea id="field" ${how}>Draft</textarea>`);
        expect((await askInsert(on.page, '#field', 'x')).results).toEqual([{ ok: false, why: 'read-only' }]);
        expect(await value()).toBe('Draft');
      },
    );
  });
});
