import type { NamedPerson } from '../../domain/search/find-names';
import { useSummaries } from '../contacts/summaries-store';

const NOBODY: readonly NamedPerson[] = [];

/** Everybody by name, for lines and pickers; nobody until the contacts are read. */
export function useNames(): readonly NamedPerson[] {
  return useSummaries().all ?? NOBODY;
}
