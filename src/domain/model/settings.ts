import { z } from '../zod';
import { FollowUpKind } from './follow-up';
import { SiteId } from './post';
import { Timestamp } from './record';

const names = z.array(z.string().max(120)).max(100);

/** What the user told us about themselves; detection and templates work from it. */
export const Profile = z.object({
  name: z.string().max(120),
  store: z.string().max(120),
  /** Brands the user sells or stands for. */
  brands: names,
  /** The user's own handles, pages and profile addresses, on any site: `@dana`, `LindtFloors`, a URL. */
  handles: names,
  /** A trade's id (domain/trades) or the user's own word. */
  trade: z.string().max(120),
  area: z.string().max(120),
  /** Words and phrases to watch, with AND and NOT: `oak AND floor NOT laminate`. Never a pattern. */
  watched: names,
});
export type Profile = z.infer<typeof Profile>;

export const EMPTY_PROFILE: Profile = {
  name: '',
  store: '',
  brands: [],
  handles: [],
  trade: '',
  area: '',
  watched: [],
};

const keptDays = z.number().int().min(1).max(3650);

/** How long each kind of data is kept, in days; null: until the user deletes it. Applied by `log/retention`. */
export const Keep = z.object({
  /** What other people wrote, in exchanges and in posts that the user acted on. */
  theirWords: keptDays.nullable(),
  /** Follow-ups that are done or cancelled. */
  doneFollowUps: keptDays.nullable(),
  /** What was deleted, until it is erased for good. */
  deleted: keptDays,
  /** What it takes to undo an import. */
  importUndo: keptDays,
  /** Older snapshots; the newest stays. */
  snapshots: keptDays,
});
export type Keep = z.infer<typeof Keep>;

export const DEFAULT_KEEP: Keep = {
  theirWords: null,
  doneFollowUps: null,
  deleted: 30,
  importUndo: 90,
  snapshots: 30,
};

const hour = z.number().int().min(0).max(23);

/** When and how the user is nudged. Hours and weekdays are local; weekdays as in `Date.getDay`, Sunday is 0. */
export const NudgeSettings = z.object({
  /** False: no notifications; the toolbar goes on counting. */
  on: z.boolean(),
  /** Working days. What comes due on another day waits for the next of them. */
  days: z.array(z.number().int().min(0).max(6)).max(7),
  /** Working hours, from the first up to the last; may go over midnight. The same: the whole day. */
  from: hour,
  until: hour,
  /** Quiet hours inside them; the same: none. */
  quietFrom: hour,
  quietUntil: hour,
  /** Everything in one notification a day at this hour; null: each thing when it comes due. */
  digestHour: hour.nullable(),
  /** At most as many notifications a day; the last of them is a digest of what is left. */
  mostADay: z.number().int().min(1).max(50),
  /** Kinds that bring no notification. */
  off: z.array(FollowUpKind),
});
export type NudgeSettings = z.infer<typeof NudgeSettings>;

export const DEFAULT_NUDGES: NudgeSettings = {
  on: true,
  days: [1, 2, 3, 4, 5, 6],
  from: 8,
  until: 20,
  quietFrom: 0,
  quietUntil: 0,
  digestHour: null,
  mostADay: 8,
  off: [],
};

const answer = z.string().max(500);

/** What makes the user's business the one to choose: the answers of a worksheet, and the sentence they came to. */
export const Usp = z.object({
  /** Whom they serve best. */
  whom: answer,
  /** What these people struggle with. */
  need: answer,
  /** What they get. */
  gain: answer,
  /** What others do not do. */
  unlike: answer,
  /** Why that can be believed. */
  proof: answer,
  sentence: answer,
});
export type Usp = z.infer<typeof Usp>;

export const EMPTY_USP: Usp = { whom: '', need: '', gain: '', unlike: '', proof: '', sentence: '' };

/** What the user means to do on one site. */
export const VenuePlan = z.object({
  /** Conversations a week. */
  perWeek: z.number().int().min(0).max(500),
  note: z.string().max(500),
});
export type VenuePlan = z.infer<typeof VenuePlan>;

export const Settings = z.object({
  profile: Profile,
  /** The welcome page was finished or skipped. */
  welcomed: z.boolean(),
  /** Days until a mention that nobody acted on is forgotten. */
  mentionDays: z.number().int().min(1).max(365),
  /** Local hour at which a follow-up without a time of day comes due. */
  nudgeHour: z.number().int().min(0).max(23),
  /** Sites the user switched off. */
  sitesOff: z.array(SiteId),
  /** Until when Rapport rests on all sites; null: it does not. */
  pausedUntil: Timestamp.nullable(),
  keep: Keep,
  /** Whether the user is asked to make a backup file after real use without one. */
  remindOfBackup: z.boolean(),
  nudges: NudgeSettings,
  /** Within how many hours a complaint should have a first reply. */
  replyWithinHours: z.number().int().min(1).max(168),
  /** How often to be in touch with contacts of a tag, in days, by the tag in lower case. A contact's own comes first. */
  tagCadences: z.record(z.string().min(1).max(60), z.number().int().min(1).max(3650)),
  usp: Usp,
  /** Plans by site. */
  venuePlans: z.record(z.string().min(1).max(20), VenuePlan),
  /** Whether active minutes on the sites are counted; see `ActiveDay`. */
  measureTime: z.boolean(),
  /** Whether Today and the popup point to this week's ten minutes of training. */
  remindOfTraining: z.boolean(),
  /** Whether Today points to the review of the week on its first working day. */
  remindOfWeek: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  profile: EMPTY_PROFILE,
  welcomed: false,
  mentionDays: 30,
  nudgeHour: 9,
  sitesOff: [],
  pausedUntil: null,
  keep: DEFAULT_KEEP,
  remindOfBackup: true,
  nudges: DEFAULT_NUDGES,
  replyWithinHours: 4,
  tagCadences: {},
  usp: EMPTY_USP,
  venuePlans: {},
  measureTime: false,
  remindOfTraining: true,
  remindOfWeek: true,
};
