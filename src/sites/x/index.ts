import type { Site } from '../site';
import { isAdId } from './ad-id';
import { intentLink, isX, personAt } from './address';
import { composerFor, composers, openComposer } from './composer';
import { coverage, mayHoldPosts } from './coverage';
import { readPosts } from './read';
import { viewer } from './viewer';

export const x: Site = {
  id: 'x',
  name: 'X',
  matches: isX,
  readPosts,
  mayHoldPosts,
  viewer,
  personAt,
  composers,
  composerFor,
  openComposer,
  coverage,
  limit: { max: 280, weigh: 'x' },
  intentLink: (post, text) => (isAdId(post.id) ? null : intentLink(post.id, text)),
};
