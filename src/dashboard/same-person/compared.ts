import { dayOf, describeDay } from '../../domain/days';
import type { Contact } from '../../domain/model';
import { stageLabel } from '../../domain/stages';
import { sayYearlyDay } from '../../domain/yearly-day';
import { SITE_FACTS } from '../../ui/site-facts';

interface Compared {
  label: string;
  of: (contact: Contact, now: Date) => string[];
}

/** What tells two people apart, in the order one looks. To compare more: an entry. */
export const COMPARED: readonly Compared[] = [
  { label: 'Company', of: ({ company }) => given(company) },
  {
    label: 'Profiles',
    of: ({ identities }) =>
      identities.map(({ site, handle, name }) => `${handle ?? name} on ${SITE_FACTS[site].name}`),
  },
  { label: 'Phone', of: ({ phones }) => phones.map(({ number }) => number) },
  { label: 'E-mail', of: ({ emails }) => emails.map(({ address }) => address) },
  { label: 'Links', of: ({ links }) => links },
  { label: 'Area', of: ({ area }) => given(area) },
  { label: 'Days', of: ({ dates }) => dates.map(({ what, day }) => `${what}, ${sayYearlyDay(day)}`) },
  { label: 'Stage', of: ({ stage }) => (stage ? [stageLabel(stage)] : []) },
  { label: 'Tags', of: ({ tags }) => tags },
  { label: 'How you met', of: ({ howMet }) => given(howMet) },
  { label: 'Notes', of: ({ notes }) => given(notes.length > 200 ? `${notes.slice(0, 200)}…` : notes) },
  { label: 'Added', of: ({ createdAt }, now) => [describeDay(dayOf(new Date(createdAt)), now)] },
];

function given(text: string): string[] {
  return text === '' ? [] : [text];
}
