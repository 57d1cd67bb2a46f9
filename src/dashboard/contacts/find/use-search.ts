import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ContactSummary } from '../../../domain/contact-summary';
import type { Where } from '../../../domain/search/places';
import type { ContactSearch, Found } from '../../search/contact-search';
import { byName, wordsOf } from './by-name';

/** Where a contact's match is, for showing it. */
export interface Match {
  /** What to mark: the words that were found for those of the query. */
  words: readonly string[];
  /** It is in what only the contact's page shows, so that the row tells a line of it. */
  snippet: boolean;
}

export interface Search {
  /** Whom the query finds, with their rank, 0 being best; null without a query. */
  found: ReadonlyMap<string, number> | null;
  matches: ReadonlyMap<string, Match>;
  /** names: only names are looked through, the index being made; failed: it cannot be. */
  reach: 'all' | 'names' | 'failed';
  /** Nobody else will be found for this query. */
  answered: boolean;
  snippetOf: ContactSearch['snippetOf'];
}

interface Answer {
  found: ReadonlyMap<string, number>;
  matches: ReadonlyMap<string, Match>;
}

/** A row shows all the others itself. */
const OUT_OF_SIGHT: ReadonlySet<Where> = new Set(['reach', 'notes', 'posts']);
const NO_MATCHES: ReadonlyMap<string, Match> = new Map();
const REACH = { loading: 'names', building: 'names', ready: 'all', failed: 'failed' } as const;

/**
 * Looks for `query` as it is typed. Until the index stands, names are looked through; an answer stays until the
 * next one is there, so that nothing flickers in between.
 */
export function useSearch(query: string, all: readonly ContactSummary[] | null): Search {
  const search = useOpened(all !== null);
  const reach = REACH[search?.ready.value ?? 'loading'];
  const version = search?.version.value;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const asked = query.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the index changed.
  useEffect(() => {
    if (!search || reach !== 'all' || asked === '') return setAnswer(null);
    let wanted = true;
    search.find(asked).then((found) => {
      if (found && wanted) setAnswer(answerOf(found));
    }, console.error);
    return () => {
      wanted = false;
    };
  }, [search, reach, version, asked]);

  const names = useMemo(
    () => (!answer && asked !== '' && all ? namesOf(byName(all, asked), wordsOf(asked)) : null),
    [answer, asked, all],
  );
  const shown = asked === '' ? null : (answer ?? names);
  return {
    found: shown?.found ?? null,
    matches: shown?.matches ?? NO_MATCHES,
    reach,
    answered: asked === '' || answer !== null || reach === 'failed',
    snippetOf: async (contactId, words) => search?.snippetOf(contactId, words) ?? null,
  };
}

/** The page's search, opened once the list stands: the first rows come first. */
function useOpened(listed: boolean): ContactSearch | null {
  const [search, setSearch] = useState<ContactSearch | null>(null);
  useEffect(() => {
    if (!listed) return;
    import('../../search/contact-search').then(({ openSearch }) => setSearch(openSearch()), console.error);
  }, [listed]);
  return search;
}

function answerOf(all: readonly Found[]): Answer {
  const found = new Map<string, number>();
  const matches = new Map<string, Match>();
  let rank = 0;
  all.forEach(({ contactId, score, where, words }, index) => {
    // Equals have the same rank; the list's own order decides between them.
    if (score !== all[index - 1]?.score) rank = index;
    found.set(contactId, rank);
    matches.set(contactId, { words, snippet: OUT_OF_SIGHT.has(where) });
  });
  return { found, matches };
}

function namesOf(found: ReadonlyMap<string, number>, words: readonly string[]): Answer {
  const match = { words, snippet: false };
  return { found, matches: new Map([...found.keys()].map((id) => [id, match])) };
}
