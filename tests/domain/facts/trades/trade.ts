import type { FactKind } from '../../../../src/domain/model';

/** A fact of a made-up business, as its owner would write it. */
export type FactRow = readonly [key: string, kind: FactKind, about: string, says: string, expiresOn?: string];

/** What a made-up business knows of itself, and replies of its people; told on Tuesday 24 November 2026. */
export interface Trade {
  facts: readonly FactRow[];
  /** Replies with the key of the fact they go against, or that is over; and what they answer, where that matters. */
  wrong: readonly (readonly [fact: string, text: string, post?: string])[];
  /** Replies with nothing wrong. */
  right: readonly (readonly [text: string, post?: string])[];
}
