import { note, readAll } from './read';

/** The simplest design there is: with each batch of mutations the whole page is queried. */
new MutationObserver(() => note(readAll())).observe(document.documentElement, {
  childList: true,
  subtree: true,
});
