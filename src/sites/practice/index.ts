import { say } from '../../domain/say/say';
import { coverageOf } from '../coverage';
import type { Site } from '../site';
import { openPracticeComposer, practiceComposerFor, practiceComposers } from './composer';
import { readPracticePosts, viewerOnPractice } from './read';
import { unitsAround, unitsIn } from './units';

/**
 * The practice feed: a page of our own (src/practice) that the coach works on as it does on X and Facebook,
 * without an account. Its people are invented and are kept in a log of their own.
 */
export const practice: Site = {
  id: 'practice',
  get name() {
    return say('page_practiceSite');
  },
  matches: (url) =>
    /^(chrome|moz)-extension:$/.test(url.protocol) && url.pathname === '/src/practice/index.html',
  readPosts: (...roots) => roots.flatMap(readPracticePosts),
  readEvery: (...units) => units.flatMap(readPracticePosts),
  unitsIn,
  unitsAround,
  pageKind: () => 'home',
  viewer: viewerOnPractice,
  personAt: () => null,
  composers: practiceComposers,
  composerFor: practiceComposerFor,
  openComposer: openPracticeComposer,
  *coverage(root) {
    return coverageOf(readPracticePosts(root).map(() => []));
  },
  limit: { max: 280, weigh: 'x' },
  intentLink: () => null,
};
