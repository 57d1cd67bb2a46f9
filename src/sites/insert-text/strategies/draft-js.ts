import type { Strategy } from '../strategy';
import { byPaste } from './by-paste';

/** X's reply box. */
export const draftJs: Strategy = {
  ...byPaste,
  takes: (box) => box.isContentEditable && box.closest('.DraftEditor-root') !== null,
};
