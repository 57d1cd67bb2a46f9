import type { Page } from 'puppeteer-core';
import { editorBundle } from './bundle';
import './mounted';

/**
 * Brings the dead reply box of a saved page to life: the first match of `selector` is replaced in its place
 * by the real editor of that site, with the saved box's attributes, and the page's send button follows its
 * state. The page then has it as `window.editor`. Run after load; saved pages bring no scripts of their own.
 */
export async function graft(page: Page, kind: 'draft' | 'lexical', selector: string): Promise<void> {
  await page.evaluate(await editorBundle(kind));
  await page.evaluate(
    (kind, selector) => {
      const like = document.querySelector(selector);
      const host = kind === 'draft' ? like?.closest('.DraftEditor-root')?.parentElement : like?.parentElement;
      if (!like || !host) throw new Error(`no ${selector} to graft`);
      if (kind === 'lexical') {
        window.editor = window.mountLexical(host, { like });
        return;
      }
      const button = document.querySelector<HTMLButtonElement>(
        'button[data-testid="tweetButtonInline"], button[data-testid="tweetButton"]',
      );
      host.replaceChildren();
      window.editor = window.mountDraft(host, button ? { like, button } : { like });
    },
    kind,
    selector,
  );
}
