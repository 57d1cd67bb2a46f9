import { v5 as namedId } from 'uuid';
import type { Card } from '../../domain/model';

/** A name space of our own; never changed. */
const CARDS = '5d0f7c0a-3e52-4f0f-8c55-7f3c4a2c9b10';

/**
 * The id of the card that is made of something. It follows from that alone: it is made once, whatever became of it, and
 * two computers make one record of it.
 */
export function cardId({ kind, ref }: Card['origin']): string {
  return namedId(`${kind} ${ref}`, CARDS);
}
