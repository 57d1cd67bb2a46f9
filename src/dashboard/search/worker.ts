import { liveQuery } from 'dexie';
import { openLog } from '../../log/database';
import { SearchCache } from '../../log/search-cache';
import { LiveIndex } from './live-index';
import type { Ask, Say } from './messages';

/** What a worker's global scope has of its own. */
interface Scope {
  postMessage(message: Say, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
}
const scope = self as unknown as Scope;

const log = openLog('rapport');
const cache = new SearchCache();
const index = new LiveIndex(log, cache, (state, ids) => scope.postMessage({ say: 'state', state, ids }));

scope.onmessage = ({ data }) => {
  if (data.ask === 'find') answer(data.query);
  else void snippet(data.number, data.contactId, data.words);
};

function answer(query: string): void {
  const findings = index.find(query);
  const { parts, persons, scores, places, telling, words } = findings;
  const columns = [parts, persons, scores, places, telling, words].map(({ buffer }) => buffer);
  scope.postMessage({ say: 'found', findings }, columns);
}

async function snippet(number: number, contactId: string, words: readonly string[]): Promise<void> {
  let line: string | null = null;
  try {
    line = await index.snippetOf(contactId, words);
  } catch (error) {
    console.error(error);
  }
  scope.postMessage({ say: 'snippet', number, line });
}

/** One after another; what is written while one runs is taken in together. */
let work = index.load();
let waiting = false;
function catchUp(): void {
  if (waiting) return;
  waiting = true;
  work = work
    .then(() => {
      waiting = false;
      return index.catchUp();
    })
    .catch(fail);
}

function fail(error: unknown): void {
  console.error(error);
  scope.postMessage({ say: 'state', state: 'failed', ids: [] });
}

liveQuery(() => log.changes.orderBy(':id').last()).subscribe({ next: catchUp, error: fail });
liveQuery(() => cache.timesForgotten()).subscribe({ next: catchUp, error: fail });
