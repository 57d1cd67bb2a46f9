import { openSearch } from '../../../../src/dashboard/search/contact-search';
import { openLog } from '../../../../src/log/database';
import { readSummaries } from '../../../../src/log/summaries';

/** What is typed besides names: words of notes and posts, some of them with a slip. */
const TYPED = [
  'walnut',
  'wallnut',
  'underfloor',
  'skirtng',
  'quote',
  'samlpe',
  'stairs oak',
  'delivery',
  'thank you',
];
/** Every so many contacts one is looked for by name. */
const EVERY = 150;

/** How long it takes until the search answers, and then for each key. */
export async function search(): Promise<{ ready: number; keys: number[] }> {
  const { rows } = await readSummaries(openLog('rapport'));
  const began = performance.now();
  const search = openSearch();
  await new Promise<void>((resolve, reject) => {
    search.ready.subscribe((state) => {
      if (state === 'ready') resolve();
      if (state === 'failed') reject(new Error('The search could not start'));
    });
  });
  const ready = performance.now() - began;
  const names = rows.filter((_, at) => at % EVERY === 0).map(({ name }) => name.slice(0, 12));
  const keys: number[] = [];
  let found = 0;
  for (const query of [...names, ...TYPED]) {
    for (let typed = 1; typed <= query.length; typed++) {
      const asked = performance.now();
      const answer = await search.find(query.slice(0, typed));
      keys.push(performance.now() - asked);
      found += answer?.length ?? 0;
    }
  }
  if (found === 0) throw new Error('Nothing was found');
  return { ready, keys };
}
