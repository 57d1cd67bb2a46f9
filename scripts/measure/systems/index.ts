import { AFINN } from './afinn';
import { KEYWORDS } from './keywords';
import { ours } from './ours';
import type { System } from './system';
import { VADER } from './vader';

/** Ours first, then what it is measured against. */
export async function allSystems(): Promise<System[]> {
  return [await ours(), VADER, AFINN, KEYWORDS];
}
