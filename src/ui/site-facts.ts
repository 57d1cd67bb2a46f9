import type { SiteId } from '../domain/model';
import { REPLY_LIMITS, type ReplyLimit } from '../domain/reply-limits';
import { say } from '../domain/say/say';

/** What the interface says of a site. Sites themselves (src/sites) carry readers, too heavy for a popup. */
export interface SiteFacts extends ReplyLimit {
  name: string;
  /** How the human sends there. */
  send: string;
}

export const SITE_FACTS: Record<SiteId, SiteFacts> = {
  x: {
    ...REPLY_LIMITS.x,
    get name() {
      return say('ui_x');
    },
    get send() {
      return say('ui_sendOnX');
    },
  },
  facebook: {
    ...REPLY_LIMITS.facebook,
    get name() {
      return say('ui_facebook');
    },
    get send() {
      return say('ui_sendOnFacebook');
    },
  },
  practice: {
    ...REPLY_LIMITS.practice,
    get name() {
      return say('ui_practiceFeed');
    },
    get send() {
      return say('ui_sendOnPractice');
    },
  },
};
