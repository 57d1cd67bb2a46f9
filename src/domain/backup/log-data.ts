import type { MergedTable } from '../merge/shapes';
import type {
  ActiveDay,
  Attempt,
  Card,
  Contact,
  Correction,
  Drill,
  Fact,
  FollowUp,
  Gone,
  InfoPack,
  Interaction,
  Lesson,
  Mention,
  MissedPosts,
  Mute,
  Purchase,
  SavedFilter,
  Template,
  WeekAnswer,
} from '../model';
import { z } from '../zod';

/** The records of a log, by table. Contacts without what is made from them. */
export interface LogTables extends Record<MergedTable, readonly unknown[]> {
  contacts: Contact[];
  interactions: Interaction[];
  followUps: FollowUp[];
  purchases: Purchase[];
  /** Those the user acted on. */
  mentions: Mention[];
  templates: Template[];
  savedFilters: SavedFilter[];
  corrections: Correction[];
  mutes: Mute[];
  facts: Fact[];
  infoPacks: InfoPack[];
  cards: Card[];
  attempts: Attempt[];
  activeDays: ActiveDay[];
  missedPosts: MissedPosts[];
  lessons: Lesson[];
  drills: Drill[];
  weekAnswers: WeekAnswer[];
}

/** Settings as they are stored; see `domain/merge/settings-parts`. */
export interface StoredSettings {
  value: unknown;
  updatedAt: string;
  device: string;
  times?: Record<string, string>;
}

/** What is remembered of an import, so that the same rows are known again. */
export const ImportMark = z.object({
  id: z.uuid(),
  at: z.iso.datetime({ offset: true }),
  name: z.string().max(300),
  format: z.string().max(60),
  rows: z.array(z.string().max(100)).max(400_000),
  /** A long import is several; this is the first. */
  partOf: z.uuid().optional(),
});
export type ImportMark = z.infer<typeof ImportMark>;

/** What a log holds that is worth keeping: all that is not made from the rest or forgotten by itself. */
export interface LogData {
  tables: LogTables;
  /** Null: nobody ever set anything. */
  settings: StoredSettings | null;
  gone: Gone[];
  imports: ImportMark[];
}
