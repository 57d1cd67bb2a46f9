import { useMemo } from 'preact/hooks';
import { useSummaries } from '../contacts/summaries-store';

/** Tags by their lower case: as somebody wrote them first, and how many contacts have them. */
export type TagsInUse = ReadonlyMap<string, { shown: string; count: number }>;

/** The tags that contacts have; none until the contacts are read. */
export function useTagsInUse(): TagsInUse {
  const { all } = useSummaries();
  return useMemo(() => {
    const found = new Map<string, { shown: string; count: number }>();
    for (const tag of all?.flatMap(({ tags }) => tags) ?? []) {
      const known = found.get(tag.toLowerCase());
      found.set(tag.toLowerCase(), { shown: known?.shown ?? tag, count: (known?.count ?? 0) + 1 });
    }
    return found;
  }, [all]);
}
