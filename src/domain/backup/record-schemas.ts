import type { MergedTable } from '../merge/shapes';
import {
  Contact,
  Correction,
  FollowUp,
  Interaction,
  Mention,
  Mute,
  Purchase,
  SavedFilter,
  Template,
} from '../model';
import type { z } from '../zod';
import type { LogTables } from './log-data';

interface Recorded<R> {
  /** How the user knows the table. */
  label: string;
  schema: z.ZodType<R>;
}

/** What a log file holds of each table, and what its records must be like. */
export const RECORDED: { [T in MergedTable]: Recorded<LogTables[T][number]> } = {
  contacts: { label: 'Contacts', schema: Contact },
  interactions: { label: 'Exchanges', schema: Interaction },
  followUps: { label: 'Follow-ups', schema: FollowUp },
  purchases: { label: 'Purchases', schema: Purchase },
  mentions: { label: 'Posts', schema: Mention },
  templates: { label: 'Templates', schema: Template },
  savedFilters: { label: 'Saved filters', schema: SavedFilter },
  corrections: { label: 'Corrections', schema: Correction },
  mutes: { label: 'Muted', schema: Mute },
};
