import { boxText, type InsertResult, insertText } from '../../../src/sites/insert-text';

/** A question from the test page; plain JSON, because Firefox shows a page's objects to nobody else. */
export interface Ask {
  selector: string;
  text: string;
  abort: 'never' | 'before' | 'on focus';
  /** Call twice at once, as a double click would. */
  twice: boolean;
}

export interface Answered {
  results: InsertResult[];
  shown: string;
}

/** The shipped insertText in a content script's own world, called by the page of a test. */
document.addEventListener('test-insert', (event) => {
  if (!(event instanceof CustomEvent)) return;
  const ask: Ask = JSON.parse(event.detail);
  const box = document.querySelector<HTMLElement>(ask.selector);
  if (!box) throw new Error(`no ${ask.selector}`);
  const abort = new AbortController();
  if (ask.abort === 'before') abort.abort();
  if (ask.abort === 'on focus') box.addEventListener('focus', () => abort.abort(), { once: true });
  const calls = (ask.twice ? [0, 1] : [0]).map(() => insertText(box, ask.text, abort.signal));
  void Promise.all(calls).then((results) => {
    const answered: Answered = { results, shown: boxText(box) };
    document.dispatchEvent(new CustomEvent('test-inserted', { detail: JSON.stringify(answered) }));
  });
});
document.documentElement.dataset.testInsert = 'ready';
