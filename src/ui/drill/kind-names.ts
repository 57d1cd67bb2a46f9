import type { DrillKind } from '../../domain/model';

/** What a kind of drill asks of one. */
export const DRILL_KIND_NAMES: Record<DrillKind, string> = {
  reply: 'Reply to a post',
  matters: 'Which matters most',
  wrong: 'What is wrong with a reply',
};
