import type { Card } from '../../../domain/model';
import type { Miss } from '../../../domain/training/misses/miss';
import type { LogDatabase } from '../../database';

/** Something that may have been missed: what it is, by its id, and when. */
export interface MaybeMissed {
  ref: string;
  at: string;
}

/** One way in which things are missed. */
export interface MissKind {
  kind: Card['origin']['kind'];
  /** The tables that `make` reads. */
  tables: readonly string[];
  /** What may have been missed since then, the latest first. Cheap: cards are made of a handful only. */
  find(log: LogDatabase, since: Date, now: Date): Promise<MaybeMissed[]>;
  /** Reads one of these anew and makes a card of it; null where there is none to make, or whom it tells of is gone. */
  make(log: LogDatabase, ref: string, now: Date): Promise<Miss | null>;
}
