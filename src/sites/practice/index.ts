import type { Site } from '../site';
import { openPracticeComposer, practiceComposerFor, practiceComposers } from './composer';
import { readPracticePosts, viewerOnPractice } from './read';
import { POST } from './selectors';

/**
 * The practice feed: a page of our own (src/practice) that the coach works on as it does on X and Facebook,
 * without an account. Its people are invented and are kept in a log of their own.
 */
export const practice: Site = {
  id: 'practice',
  name: 'the practice feed',
  matches: (url) =>
    /^(chrome|moz)-extension:$/.test(url.protocol) && url.pathname === '/src/practice/index.html',
  readPosts: readPracticePosts,
  mayHoldPosts: (element) => element.matches(POST) || element.querySelector(POST) !== null,
  viewer: viewerOnPractice,
  personAt: () => null,
  composers: practiceComposers,
  composerFor: practiceComposerFor,
  openComposer: openPracticeComposer,
  coverage(root) {
    const present = root.querySelectorAll(POST).length;
    return { present, read: readPracticePosts(root).length, blind: false };
  },
  limit: { max: 280, weigh: 'x' },
  intentLink: () => null,
};
