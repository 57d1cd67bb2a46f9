import type { InsertFailure } from '../sites/insert-text';

/** What the user is told when a text did not get into the reply box; Copy is offered beside it. */
export const INSERT_WORDS: Record<InsertFailure, string> = {
  empty: 'There is no text to insert.',
  gone: 'The reply box was closed before the text got in. Open it and insert again.',
  'read-only': 'This reply box takes no text now.',
  'too-long': 'Together with the draft in the box this is too long for the site.',
  'one-line': 'This field takes one line only.',
  busy: 'The first insertion is still running.',
  aborted: 'The page moved on before the text got in.',
  refused: 'The site did not take the text. Nothing was inserted.',
  changed: 'The reply box shows something else than expected. Look at it before you send.',
  lost: 'The reply box was replaced while inserting. Look at it before you send.',
};
