import type { SiteId } from '../domain/model';

/** What the interface says of a site. Sites themselves (src/sites) carry readers, too heavy for a popup. */
export interface SiteFacts {
  name: string;
  /** Longest reply, as `draftLength` weighs it. */
  max: number;
  weigh: 'x' | 'characters';
  /** How the human sends there. */
  send: string;
}

export const SITE_FACTS: Record<SiteId, SiteFacts> = {
  x: { name: 'X', max: 280, weigh: 'x', send: 'Read it once more, then press X’s own Reply button.' },
  facebook: {
    name: 'Facebook',
    max: 8000,
    weigh: 'characters',
    send: 'Read it once more, then send it with Facebook’s own button or Enter.',
  },
  practice: {
    name: 'the practice feed',
    max: 280,
    weigh: 'x',
    send: 'Read it once more, then press Send. Nobody outside sees it.',
  },
};
