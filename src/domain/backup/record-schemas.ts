import type { MergedTable } from '../merge/shapes';
import {
  ActiveDay,
  Attempt,
  Card,
  Contact,
  Correction,
  Drill,
  Fact,
  FollowUp,
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
  facts: { label: 'Facts', schema: Fact },
  infoPacks: { label: 'Information packs', schema: InfoPack },
  cards: { label: 'Cards', schema: Card },
  attempts: { label: 'Attempts', schema: Attempt },
  activeDays: { label: 'Time on sites', schema: ActiveDay },
  missedPosts: { label: 'Posts that were missed', schema: MissedPosts },
  lessons: { label: 'Lessons', schema: Lesson },
  drills: { label: 'Drills', schema: Drill },
  weekAnswers: { label: 'Weekly reviews', schema: WeekAnswer },
};
