import type { Findings } from '../../domain/search/findings';
import type { IndexState } from './live-index';

/** What the page asks its search worker: one query at a time, but snippets as they come. */
export type Ask =
  | { ask: 'find'; query: string }
  | { ask: 'snippet'; number: number; contactId: string; words: readonly string[] };

/** What the worker says. */
export type Say =
  /** `ids`: of each part's people (see `Findings`), for the answers that come after. */
  | { say: 'state'; state: IndexState | 'failed'; ids: readonly (readonly string[])[] }
  | { say: 'found'; findings: Findings }
  | { say: 'snippet'; number: number; line: string | null };
