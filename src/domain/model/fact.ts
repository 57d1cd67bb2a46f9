import { z } from '../zod';
import { CalendarDay, StoredRecord } from './record';

export const FACT_KINDS = ['price', 'hours', 'stock', 'delivery', 'policy', 'other'] as const;
/** What a fact is about: what something costs, when the user is open, what is there, how it gets there, what holds. */
export const FactKind = z.enum(FACT_KINDS);
export type FactKind = z.infer<typeof FactKind>;

/** Something the user knows of their business, against which replies are read. */
export const Fact = StoredRecord.extend({
  kind: FactKind,
  /** The product or service; empty: the business as a whole. */
  about: z.string().max(200),
  /** As the user would tell it: `890 €`, `Mon–Sat 9:00–18:00`. */
  says: z.string().min(1).max(1000),
  /** The last day it holds; null: until further notice. */
  expiresOn: CalendarDay.nullable(),
  /** Position in the user's list, ascending; fractions allow a move without renumbering. */
  order: z.number(),
});
export type Fact = z.infer<typeof Fact>;
