import type { Suggestion } from '../coach-view';

/** Says what of which packs does not fit. */
export function sayLeftOut(leftOut: NonNullable<Suggestion['leftOut']>): string {
  return leftOut
    .map(({ pack, items }) => `${items} of “${pack}” left out: the site takes no more.`)
    .join(' ');
}
