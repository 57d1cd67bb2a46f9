import { say } from '../../domain/say/say';
import type { Site } from '../site';
import { PAGE_HOSTS } from './address';
import { personAt } from './author';
import { composerFor, composers, openComposer } from './composer';
import { coverage } from './coverage';
import { pageKind } from './page-kind';
import { readEvery, readPosts } from './read';
import { unitsAround, unitsIn } from './units';
import { viewer } from './viewer';

/** Facebook's web pages for desktop browsers. */
export const facebook: Site = {
  id: 'facebook',
  get name() {
    return say('ui_facebook');
  },
  matches: (url) => url.protocol === 'https:' && url.port === '' && PAGE_HOSTS.includes(url.hostname),
  readPosts,
  readEvery,
  unitsIn,
  unitsAround,
  pageKind,
  viewer,
  personAt,
  composers,
  composerFor,
  openComposer,
  coverage,
  limit: { max: 8000, weigh: 'characters' },
  intentLink: () => null,
};
