import type { Day } from '../../domain/days';
import type { WeekPoint } from '../../domain/weekly/point';
import { PointCard } from './point-card';

interface Props {
  id: string;
  title: string;
  /** How far it is done: `1 of 3 done`. */
  stands?: string;
  /** What stands there without a point. */
  empty: string;
  points: readonly WeekPoint[];
  week: Day;
  now: Date;
}

/** The points of one section. */
export function WeekSection({ id, title, stands, empty, points, week, now }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title} {stands && <span class="quiet">{stands}</span>}
      </h2>
      {points.length === 0 ? (
        <p class="dash-words">{empty}</p>
      ) : (
        <ul class="dash-list">
          {points.map((point) => (
            <PointCard key={point.id} point={point} week={week} now={now} />
          ))}
        </ul>
      )}
    </section>
  );
}
