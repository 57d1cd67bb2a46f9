import { AFINN } from './afinn';
import { KEYWORDS } from './keywords';
import { ours } from './ours';
import type { System } from './system';
import { VADER } from './vader';

/** Ours first, then what it is measured against. */
export function allSystems(): System[] {
  return [ours(), VADER, AFINN, KEYWORDS];
}
