import { EMPTY_FILTER, filterContacts } from '../../../../src/domain/contact-filters';
import type { ContactFilter } from '../../../../src/domain/model';
import { openLog } from '../../../../src/log/database';
import { readSummaries } from '../../../../src/log/summaries';
import { timed } from './timed';

const TIMES = 50;

const FILTERS: Record<string, ContactFilter> = {
  'everybody, by last exchange': EMPTY_FILTER,
  'everybody, by name': { ...EMPTY_FILTER, sort: 'name' },
  'quiet for 60 days, longest first': { query: '', on: { quiet: 60 }, sort: 'quiet' },
  'due, never thanked, two tags': {
    query: '',
    on: { due: true, 'never-thanked': true, tag: ['oak', 'walnut'] },
    sort: 'due',
  },
  'a birthday within 14 days': { query: '', on: { 'day-soon': 14 }, sort: 'recent' },
};

/** Narrowing and sorting all contacts: the first time in an order, which sorts, and each time after. */
export async function lists(): Promise<Record<string, { first: number; again: number[] }>> {
  const { rows } = await readSummaries(openLog('rapport'));
  const now = new Date();
  // What is measured is not the compiler.
  for (let time = 0; time < TIMES; time++) filterContacts([...rows], EMPTY_FILTER, now, null);
  const times: Record<string, { first: number; again: number[] }> = {};
  for (const [name, filter] of Object.entries(FILTERS)) {
    const all = [...rows];
    const once = async () => (await timed(() => filterContacts(all, filter, now, null))).took;
    const first = await once();
    const again: number[] = [];
    for (let time = 0; time < TIMES; time++) again.push(await once());
    times[name] = { first, again };
  }
  return times;
}
