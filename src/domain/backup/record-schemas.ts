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
import type { Key } from '../say/keys';
import type { z } from '../zod';
import { withFitRivals } from './fit-rivals';
import type { LogTables } from './log-data';

interface Recorded<R> {
  /** How the user knows the table. */
  label: Key;
  schema: z.ZodType<R>;
}

/** What a log file holds of each table, and what its records must be like. */
export const RECORDED: { [T in MergedTable]: Recorded<LogTables[T][number]> } = {
  contacts: { label: 'backup_contacts', schema: withFitRivals('contacts', Contact) },
  interactions: { label: 'backup_exchanges', schema: withFitRivals('interactions', Interaction) },
  followUps: { label: 'backup_followUps', schema: withFitRivals('followUps', FollowUp) },
  purchases: { label: 'backup_purchases', schema: withFitRivals('purchases', Purchase) },
  mentions: { label: 'backup_posts', schema: Mention },
  templates: { label: 'backup_templates', schema: withFitRivals('templates', Template) },
  savedFilters: { label: 'backup_savedFilters', schema: SavedFilter },
  corrections: { label: 'backup_corrections', schema: Correction },
  mutes: { label: 'backup_mutes', schema: Mute },
  facts: { label: 'backup_facts', schema: withFitRivals('facts', Fact) },
  infoPacks: { label: 'backup_infoPacks', schema: withFitRivals('infoPacks', InfoPack) },
  cards: { label: 'backup_cards', schema: Card },
  attempts: { label: 'backup_attempts', schema: Attempt },
  activeDays: { label: 'backup_activeDays', schema: ActiveDay },
  missedPosts: { label: 'backup_missedPosts', schema: MissedPosts },
  lessons: { label: 'backup_lessons', schema: withFitRivals('lessons', Lesson) },
  drills: { label: 'backup_drills', schema: withFitRivals('drills', Drill) },
  weekAnswers: { label: 'backup_weekAnswers', schema: WeekAnswer },
};
