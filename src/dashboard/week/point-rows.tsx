import './point-rows.css';
import { useState } from 'preact/hooks';
import { describeDay } from '../../domain/days';
import { say } from '../../domain/say/say';
import type { WeekRow } from '../../domain/weekly/point';
import { safeLink } from '../../ui/safe-link';
import { trusted } from '../../ui/trusted';

const STEP = 10;

/** All that a point was made from, with the way to each. */
export function PointRows({ rows, now }: { rows: readonly WeekRow[]; now: Date }) {
  const [shown, setShown] = useState(STEP);
  const left = rows.length - shown;
  return (
    <>
      <ul class="week-rows">
        {rows.slice(0, shown).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are alike and have no name of their own.
          <li key={index}>
            {row.contactId === null ? (
              <span dir="auto">{row.says}</span>
            ) : (
              <a href={`#contact/${row.contactId}`} dir="auto">
                {row.says}
              </a>
            )}
            {row.day !== null && <span class="quiet week-day"> {describeDay(row.day, now)}</span>}
            <PostLink post={row.post} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p>
          <button type="button" class="button small" onClick={trusted(() => setShown(shown + STEP))}>
            {say('week_showMore', { count: Math.min(STEP, left) })}
          </button>
        </p>
      )}
    </>
  );
}

function PostLink({ post }: { post: string | undefined }) {
  const link = safeLink(post);
  if (!link) return null;
  return (
    <>
      {' '}
      <a href={link} target="_blank" rel="noopener noreferrer">
        {say('week_openPost')}
      </a>
    </>
  );
}
