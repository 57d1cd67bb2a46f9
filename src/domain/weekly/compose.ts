import { SKILL_IDS } from '../model';
import { type Answered, staysAway, type WeekAnswerId } from './answers';
import { kindIdOf, type PointKind, pointId, type WeekPoint, type WeekSection } from './point';
import { POINT_KINDS } from './points';
import type { WeekData } from './week-data';

/** How many points of each section a review has at most. */
export const MOST: Record<WeekSection, number> = { well: 3, do: 3, train: 1 };

/** A point of this week that the user answered: it stands in the review no more. */
export interface AnsweredPoint {
  id: string;
  section: WeekSection;
  label: string;
  answer: WeekAnswerId;
}

/** The review of a week. */
export interface WeekReview extends Record<WeekSection, WeekPoint[]> {
  /** In the order they were given. */
  answered: AnsweredPoint[];
}

/**
 * The review of a week: of each section the points that count most, one of a kind, without those the user does not want.
 * What was done takes its place until the week is over, so that three things to do are three; what was left out makes
 * room for the next.
 */
export function composeWeek(
  data: WeekData,
  answers: readonly Answered[],
  kinds: readonly PointKind[] = POINT_KINDS,
): WeekReview {
  const answered = answers
    .filter(({ week }) => week === data.week)
    .flatMap(({ point, answer }): AnsweredPoint[] => {
      const kind = kinds.find(({ id }) => id === kindIdOf(point));
      return kind ? [{ id: point, section: kind.section, label: kind.label, answer }] : [];
    });
  const sectionOf = (section: WeekSection): WeekPoint[] => {
    const done = answered.filter((one) => one.section === section && one.answer === 'done').length;
    return kinds
      .filter((kind) => kind.section === section)
      .flatMap((kind) => best(kind, data, answers) ?? [])
      .sort(byScore)
      .slice(0, Math.max(0, MOST[section] - done));
  };
  return { well: sectionOf('well'), do: sectionOf('do'), train: sectionOf('train'), answered };
}

function best(kind: PointKind, data: WeekData, answers: readonly Answered[]): WeekPoint | null {
  const [first] = kind
    .points(data)
    .map((found): WeekPoint => {
      const { section, label } = kind;
      return { ...found, id: pointId(kind, found.of), section, label };
    })
    .filter(({ id }) => !staysAway(id, data.week, answers))
    .sort(byScore);
  return first ?? null;
}

/** The most first; those alike in an order that does not change from day to day. */
function byScore(a: WeekPoint, b: WeekPoint): number {
  const place = ({ of }: WeekPoint): number => (SKILL_IDS as readonly string[]).indexOf(of);
  return b.score - a.score || place(a) - place(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
