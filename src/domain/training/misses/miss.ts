import type { Card } from '../../model';

/**
 * Something of the user's own that did not go well, as a card to practise on. `asks` and `answers` are paragraphs parted
 * by empty lines; one that begins with `> ` quotes.
 */
export interface Miss extends Pick<Card, 'origin' | 'skill' | 'asks' | 'answers'> {
  /** Whom it tells of: ids of contact records and profiles. */
  about: string[];
  /** When it was missed, UTC. */
  at: string;
}
