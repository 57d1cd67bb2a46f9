import type { SiteId } from '../domain/model';
import { REPLY_LIMITS, type ReplyLimit } from '../domain/reply-limits';

/** What the interface says of a site. Sites themselves (src/sites) carry readers, too heavy for a popup. */
export interface SiteFacts extends ReplyLimit {
  name: string;
  /** How the human sends there. */
  send: string;
}

export const SITE_FACTS: Record<SiteId, SiteFacts> = {
  x: { ...REPLY_LIMITS.x, name: 'X', send: 'Read it once more, then press X’s own Reply button.' },
  facebook: {
    ...REPLY_LIMITS.facebook,
    name: 'Facebook',
    send: 'Read it once more, then send it with Facebook’s own button or Enter.',
  },
  practice: {
    ...REPLY_LIMITS.practice,
    name: 'the practice feed',
    send: 'Read it once more, then press Send. Nobody outside sees it.',
  },
};
