import { useMemo } from 'preact/hooks';
import type { ContactSummary } from '../../domain/contact-summary';
import { useSummaries } from '../contacts/summaries-store';

/** A contact's line of the list; null until it is read. */
export function useLine(contactId: string): ContactSummary | null {
  const { all } = useSummaries();
  return useMemo(() => all?.find(({ id }) => id === contactId) ?? null, [all, contactId]);
}
