import type { Day } from '../days';
import type { WeekData } from './week-data';

/** well: what went well; do: something to do; train: a skill to train. */
export type WeekSection = 'well' | 'do' | 'train';

/** One thing in the log that a point was made from. */
export interface WeekRow {
  says: string;
  /** Null: it has no day. */
  day: Day | null;
  /** The contact it is about; null: it is about nobody who is in the contacts. */
  contactId: string | null;
  /** Where a post stands. */
  post?: string;
}

/** What a kind of point found. */
export interface FoundPoint {
  /** Where a kind can find several: which one, a skill or a site. Never anything of a contact's. Empty: there is one. */
  of: string;
  /** The point in one sentence. */
  says: string;
  /** Why it is worth saying, in one sentence. */
  why: string;
  /** How much it counts among others of its section, from 0 to 100. */
  score: number;
  /** All it was made from, at least one, the most telling first. */
  rows: readonly WeekRow[];
  /** Where the user goes from here: a place of the dashboard, `#today`, or a post. */
  leads: { label: string; href: string };
}

/** A kind of point, one file each in `points/`. */
export interface PointKind {
  /** Stable, without a slash: answers of the user are kept by it (`WeekAnswer.point`). */
  id: string;
  section: WeekSection;
  /** What it is called once its data is gone: `Late follow-ups`. */
  label: string;
  points(data: WeekData): FoundPoint[];
}

/** One point of a review. */
export interface WeekPoint extends FoundPoint {
  /** `late-steps`, or `weak-skill/tone` where its kind can find several. */
  id: string;
  section: WeekSection;
  /** Its kind. */
  label: string;
}

/** The id that a point is answered by. */
export function pointId(kind: Pick<PointKind, 'id'>, of: string): string {
  return of === '' ? kind.id : `${kind.id}/${of}`;
}

/** The id of a point's kind. */
export function kindIdOf(point: string): string {
  return point.split('/', 1)[0] ?? '';
}
