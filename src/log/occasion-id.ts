import { v5 as namedId } from 'uuid';
import type { FollowUp } from '../domain/model';
import type { Occasion } from '../domain/occasions';

/** A name space of our own; never changed. */
const OCCASIONS = '0c2d1f9e-7c1b-4d0e-9f55-2b3a6a1c8e47';

/**
 * The ids under which an occasion's follow-up may stand, the one to use first. They follow from the occasion alone:
 * two computers make one record of it, and one that was done or deleted is never made again.
 */
export function occasionIds({
  kind,
  of,
  name,
}: Pick<Occasion, 'kind' | 'of' | 'name'>): [string, ...string[]] {
  const idOf = (one: string): string => namedId(`${kind} ${one} ${name}`, OCCASIONS);
  const [first, ...others] = of;
  return [idOf(first), ...others.map(idOf)];
}

/** Whether a follow-up was made of a purchase; see the kinds in `domain/occasions`. */
export function isOfPurchase({ id, kind, createdAt }: FollowUp, purchaseId: string): boolean {
  if (kind !== 'thanks' && kind !== 'anniversary') return false;
  const day = createdAt.slice(0, '2026-11-24'.length);
  return ['thanks', day, `need ${day}`].some(
    (name) => occasionIds({ kind, of: [purchaseId], name })[0] === id,
  );
}
