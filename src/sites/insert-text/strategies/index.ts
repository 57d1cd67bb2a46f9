import type { Strategy } from '../strategy';
import { draftJs } from './draft-js';
import { lexical } from './lexical';
import { plainEditable } from './plain-editable';
import { textField } from './text-field';

/** The first that takes the box is used. */
const STRATEGIES: readonly Strategy[] = [draftJs, lexical, textField, plainEditable];

export function strategyFor(box: HTMLElement): Strategy | null {
  return STRATEGIES.find((strategy) => strategy.takes(box)) ?? null;
}
