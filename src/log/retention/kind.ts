import type { Keep } from '../../domain/model';
import type { LogDatabase } from '../database';

/** One kind of data that is kept for a time the user chose. To add one: a file like those beside, a line in the index. */
export interface KeptKind {
  /** The setting that says for how many days. */
  setting: keyof Keep;
  /** Erases in one log what is older than `until`. Safe to run again, and from two windows at once. */
  apply(log: LogDatabase, until: Date, now: Date): Promise<void>;
}
