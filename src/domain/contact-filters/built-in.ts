import type { ContactFilter } from '../model';
import { SORTS } from './sorts';

/** Everybody, in the standard order. */
export const EMPTY_FILTER: ContactFilter = { query: '', on: {}, sort: SORTS[0].id };

interface BuiltInFilter {
  id: string;
  title: string;
  filter: ContactFilter;
}

/** Ready-made views of the contact list. To add one: an entry. */
export const BUILT_IN_FILTERS: readonly BuiltInFilter[] = [
  { id: 'due', title: 'Due', filter: { query: '', on: { due: true }, sort: 'due' } },
  { id: 'quiet', title: 'Quiet for 60 days', filter: { query: '', on: { quiet: 60 }, sort: 'quiet' } },
  {
    id: 'in-touch',
    title: 'Time to be in touch',
    filter: { query: '', on: { 'past-cadence': true }, sort: 'touch' },
  },
  {
    id: 'open-complaints',
    title: 'Open complaints',
    filter: { query: '', on: { 'open-complaint': true }, sort: 'complaint' },
  },
  {
    id: 'never-thanked',
    title: 'Never thanked',
    filter: { query: '', on: { 'never-thanked': true }, sort: 'recent' },
  },
  { id: 'vip', title: 'VIP', filter: { query: '', on: { vip: true }, sort: 'recent' } },
  {
    id: 'no-next-step',
    title: 'No next step',
    filter: { query: '', on: { 'no-next-step': true }, sort: 'recent' },
  },
];
