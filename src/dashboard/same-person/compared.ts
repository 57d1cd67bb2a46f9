import { dayOf, describeDay } from '../../domain/days';
import { sayLabel } from '../../domain/known-labels/read-label';
import type { Contact } from '../../domain/model';
import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import { stageLabel } from '../../domain/stages';
import { sayYearlyDay } from '../../domain/yearly-day';
import { SITE_FACTS } from '../../ui/site-facts';

interface Compared {
  label: Key;
  of: (contact: Contact, now: Date) => string[];
}

/** What tells two people apart, in the order one looks. To compare more: an entry. */
export const COMPARED: readonly Compared[] = [
  { label: 'samePerson_company', of: ({ company }) => given(company) },
  {
    label: 'samePerson_profiles',
    of: ({ identities }) =>
      identities.map(({ site, handle, name }) =>
        say('samePerson_profileOn', { who: handle ?? name, site: SITE_FACTS[site].name }),
      ),
  },
  { label: 'samePerson_phone', of: ({ phones }) => phones.map(({ number }) => number) },
  { label: 'samePerson_email', of: ({ emails }) => emails.map(({ address }) => address) },
  { label: 'samePerson_links', of: ({ links }) => links },
  { label: 'samePerson_area', of: ({ area }) => given(area) },
  {
    label: 'samePerson_days',
    of: ({ dates }) =>
      dates.map(({ what, day }) =>
        say('samePerson_dayOfWhat', { what: sayLabel(what), day: sayYearlyDay(day) }),
      ),
  },
  { label: 'samePerson_stage', of: ({ stage }) => (stage ? [stageLabel(stage)] : []) },
  { label: 'samePerson_tags', of: ({ tags }) => tags },
  { label: 'samePerson_howMet', of: ({ howMet }) => given(howMet) },
  {
    label: 'samePerson_notes',
    of: ({ notes }) => given(notes.length > 200 ? `${notes.slice(0, 200)}…` : notes),
  },
  { label: 'samePerson_added', of: ({ createdAt }, now) => [describeDay(dayOf(new Date(createdAt)), now)] },
];

function given(text: string): string[] {
  return text === '' ? [] : [text];
}
