import type { SiteId } from './model';

/** The longest reply a site takes, and how it counts; see `draftLength`. */
export interface ReplyLimit {
  max: number;
  weigh: 'x' | 'characters';
}

export const REPLY_LIMITS: Record<SiteId, ReplyLimit> = {
  x: { max: 280, weigh: 'x' },
  facebook: { max: 8000, weigh: 'characters' },
  practice: { max: 280, weigh: 'x' },
};
