import type { FactKind } from '../model';
import type { Stretch } from '../stretch';
import type { Reading } from './reading';

/** Something that a draft says, and what of; `start` to `end` are the words that say it. */
export interface Claim<V> extends Stretch {
  value: V;
  /** What it is said of, by the facts' `about`; empty: of the business as a whole, or not known. */
  of: ReadonlySet<string>;
  /** It is claimed of nothing but what it names, even where the topic is one of the business as a whole. */
  strictly?: boolean;
}

/** A fact, as a topic reads it. */
export interface Told {
  kind: FactKind;
  /** Both in lower case, sign for sign as the user wrote them. */
  about: string;
  says: string;
}

/** Something that facts and drafts can both tell, so that they can be compared. One file each in `topics/`. */
export interface Topic<V = unknown> {
  id: string;
  /** What is claimed is always claimed of something: a price, what is in stock. */
  named: boolean;
  /** Where only one fact tells of this, a claim that names nothing is of that. */
  lone?: boolean;
  /** What a fact tells of this; null: nothing. */
  told(fact: Told): V | null;
  /** What a draft claims of this. */
  claims(reading: Reading): Claim<V>[];
  /** Whether a claim says the same as a fact; null: they cannot be compared. */
  agrees(claim: V, fact: V): boolean | null;
  /** Where in the fact's words the answer stands that could replace the claim; null: it takes the user's words. */
  answer(fact: Told): Stretch | null;
}

/** A topic of its own type among topics of any. */
export function topic<V>(topic: Topic<V>): Topic {
  return topic as unknown as Topic;
}
