import type { Suggestion } from '../coach-view';
import { sayCount } from '../say/say';

/** Says what of which packs does not fit. */
export function sayLeftOut(leftOut: NonNullable<Suggestion['leftOut']>): string {
  return leftOut.map(({ pack, items }) => sayCount('packs_leftOut', items, { pack })).join(' ');
}
