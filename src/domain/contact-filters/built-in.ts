import type { ContactFilter } from '../model';
import { say, sayCount } from '../say/say';
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
  {
    id: 'due',
    get title() {
      return say('filters_due');
    },
    filter: { query: '', on: { due: true }, sort: 'due' },
  },
  {
    id: 'quiet',
    get title() {
      return sayCount('filters_quietFor', 60);
    },
    filter: { query: '', on: { quiet: 60 }, sort: 'quiet' },
  },
  {
    id: 'in-touch',
    get title() {
      return say('filters_pastRhythm');
    },
    filter: { query: '', on: { 'past-cadence': true }, sort: 'touch' },
  },
  {
    id: 'open-complaints',
    get title() {
      return say('filters_openComplaints');
    },
    filter: { query: '', on: { 'open-complaint': true }, sort: 'complaint' },
  },
  {
    id: 'never-thanked',
    get title() {
      return say('filters_neverThanked');
    },
    filter: { query: '', on: { 'never-thanked': true }, sort: 'recent' },
  },
  {
    id: 'vip',
    get title() {
      return say('filters_vip');
    },
    filter: { query: '', on: { vip: true }, sort: 'recent' },
  },
  {
    id: 'no-next-step',
    get title() {
      return say('filters_noNextStep');
    },
    filter: { query: '', on: { 'no-next-step': true }, sort: 'recent' },
  },
];
