import type { DrillKind } from '../../domain/model';
import type { Key } from '../../domain/say/keys';

/** What a kind of drill asks of one. */
export const DRILL_KIND_NAMES: Record<DrillKind, Key> = {
  reply: 'train_kindReply',
  matters: 'train_kindMatters',
  wrong: 'train_kindWrong',
};
