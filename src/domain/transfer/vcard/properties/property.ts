import type { Contact } from '../../../model';
import type { ContentLine, ValueKind } from '../../content-lines/write-lines';
import type { ContactDraft } from '../../draft';
import { withNoted } from '../../noted';
import type { CardLine } from '../card-line';

export type VcardVersion = '4.0' | '3.0';

/** A property of vCards: what it says of a person, and how it is written. */
export interface CardProperty {
  /** Lower case; the first is the one that is written. */
  names: readonly string[];
  /** How its values stand in the line. */
  kind: ValueKind;
  read(line: CardLine, card: CardSketch): void;
  /** A line each; `label` becomes the line's type or a line of its own beside it. Absent: only read. */
  write?(contact: WrittenContact, version: VcardVersion): WrittenLine[];
}

export interface WrittenLine extends Omit<ContentLine, 'name'> {
  label?: string;
  /** Where it is another than the first of `names`. */
  name?: string;
}

/** A contact as it is written, with the name of who sent them. */
export interface WrittenContact {
  contact: Contact;
  referrer: { id: string; name: string } | null;
}

/** A draft while the lines of its card are read. */
export interface CardSketch {
  draft: ContactDraft;
  /** The name put together from its parts, for cards that have no other. */
  nameOfParts: string;
  /** By group, as the card writes them. */
  labels: ReadonlyMap<string, string>;
  /** The card came out of Rapport. */
  own: boolean;
}

/** Adds something that has no place of its own to the notes. */
export function noteDown(card: CardSketch, what: string, text: string): void {
  if (text.trim() === '') return;
  card.draft.notes = withNoted(card.draft.notes, what, text.trim());
}
