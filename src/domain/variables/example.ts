import type { FillContext } from './variable';

/** A made-up person and seller: what the template editor previews with and the tests fill with. */
export const EXAMPLE_CONTEXT: FillContext = {
  contactName: null,
  post: {
    site: 'x',
    id: '1',
    kind: 'post',
    author: { name: 'Ana Silva', handle: 'anasilva', url: 'https://x.com/anasilva' },
    text: 'Thinking about a new floor for the hallway. Where would you look first?',
    publishedAt: null,
    permalink: null,
    promoted: false,
    quoted: null,
    answers: null,
    thread: null,
  },
  profile: {
    name: 'Dana Lindt',
    store: 'Lindt Floors',
    brands: ['Oakline'],
    handles: ['@lindtfloors'],
    trade: 'flooring',
    area: 'Porto',
    watched: [],
  },
  siteName: 'X',
  now: new Date(2026, 10, 24, 10, 0),
};
