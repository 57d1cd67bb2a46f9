import type { Key } from '../domain/say/keys';
import type { InsertFailure } from '../sites/insert-text';

/** What the user is told when a text did not get into the reply box; Copy is offered beside it. */
export const INSERT_WORDS: Record<InsertFailure, Key> = {
  empty: 'page_insertEmpty',
  gone: 'page_insertGone',
  'read-only': 'page_insertReadOnly',
  'too-long': 'page_insertTooLong',
  'one-line': 'page_insertOneLine',
  busy: 'page_insertBusy',
  aborted: 'page_insertAborted',
  refused: 'page_insertRefused',
  changed: 'page_insertChanged',
  lost: 'page_insertLost',
};
