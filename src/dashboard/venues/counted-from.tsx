import { useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import type { Counted } from '../../domain/venues/venue-told';
import { PointRows } from '../week/point-rows';

interface Props extends Counted {
  label: string;
  /** The site's name. */
  site: string;
  now: Date;
  /** Beside the number. */
  more?: string;
}

/** A number and, behind it, all it was counted from. */
export function CountedFrom({ label, site, count, rows, now, more = '' }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {count}
        {more && <span class="quiet"> {more}</span>}
        {rows.length > 0 && (
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>
              {say('venues_show')}
              <span class="hidden-words">: {say('venues_showOf', { label, site })}</span>
            </summary>
            {open && <PointRows rows={rows} now={now} />}
          </details>
        )}
      </dd>
    </div>
  );
}
