import { say } from '../../domain/say/say';
import type { Site } from '../site';
import { isAdId } from './ad-id';
import { intentLink, isX, personAt } from './address';
import { composerFor, composers, openComposer } from './composer';
import { coverage } from './coverage';
import { pageKind } from './page-kind';
import { readEvery, readPosts } from './read';
import { unitsAround, unitsIn } from './units';
import { viewer } from './viewer';

export const x: Site = {
  id: 'x',
  get name() {
    return say('ui_x');
  },
  matches: isX,
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
  limit: { max: 280, weigh: 'x' },
  intentLink: (post, text) => (isAdId(post.id) ? null : intentLink(post.id, text)),
};
