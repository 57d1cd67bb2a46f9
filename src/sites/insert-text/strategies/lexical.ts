import type { Strategy } from '../strategy';
import { byPaste } from './by-paste';

/** Facebook's comment box. */
export const lexical: Strategy = {
  ...byPaste,
  takes: (box) => box.isContentEditable && box.dataset.lexicalEditor === 'true',
};
