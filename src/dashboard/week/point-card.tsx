import { useId, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/days';
import { say, sayCount } from '../../domain/say/say';
import { WEEK_ANSWERS, type WeekAnswerId } from '../../domain/weekly/answers';
import type { WeekPoint } from '../../domain/weekly/point';
import { focusNeighbour } from '../../ui/focus-neighbour';
import { Icon } from '../../ui/icon';
import { safeLink } from '../../ui/safe-link';
import { trusted } from '../../ui/trusted';
import { giveAnswer } from './answer';
import { PointRows } from './point-rows';

const REASONS = WEEK_ANSWERS.filter(({ id }) => id !== 'done');

/** One point: what it says and why, what it was made from, the way there, and what the user makes of it. */
export function PointCard({ point, week, now }: { point: WeekPoint; week: Day; now: Date }) {
  const card = useRef<HTMLLIElement>(null);
  const [open, setOpen] = useState<'rows' | 'reasons' | null>(null);
  const id = useId();
  const { says, why, rows, leads, section } = point;
  const turn = (what: 'rows' | 'reasons') => setOpen(open === what ? null : what);
  const answer = async (given: WeekAnswerId): Promise<void> => {
    if (!(await giveAnswer(week, point.id, given))) return;
    const heading = card.current?.closest('section')?.querySelector('h2');
    if (!focusNeighbour(card.current, '[data-point]')) heading?.focus();
  };
  const about = <span class="hidden-words">: {says}</span>;
  return (
    <li ref={card} class="week-point">
      <p class="week-says" dir="auto">
        {says}
      </p>
      <p class="quiet">{why}</p>
      <div class="row">
        <Lead leads={leads} />
        {section !== 'well' && (
          <button type="button" class="button small" data-point onClick={trusted(() => void answer('done'))}>
            <Icon name="check" size={14} /> {say('week_done')}
            {about}
          </button>
        )}
        <button
          type="button"
          class="button plain small"
          aria-expanded={open === 'rows'}
          aria-controls={`${id}-rows`}
          onClick={trusted(() => turn('rows'))}
        >
          {sayCount('week_fromRows', rows.length)}
          {about}
          <span class="turn">
            <Icon name="chevron" size={12} />
          </span>
        </button>
        <button
          type="button"
          class="button plain muted small"
          {...(section === 'well' && { 'data-point': true })}
          aria-expanded={open === 'reasons'}
          aria-controls={`${id}-reasons`}
          onClick={trusted(() => turn('reasons'))}
        >
          {say('week_leaveOut')}
          {about}
          <span class="turn">
            <Icon name="chevron" size={12} />
          </span>
        </button>
      </div>
      <div id={`${id}-rows`} hidden={open !== 'rows'}>
        {open === 'rows' && <PointRows rows={rows} now={now} />}
      </div>
      <fieldset id={`${id}-reasons`} class="week-reasons" hidden={open !== 'reasons'}>
        {open === 'reasons' && (
          <>
            <legend class="quiet">{say('week_whyLeaveOut')}</legend>
            {REASONS.map((reason) => (
              <button
                key={reason.id}
                type="button"
                class="chip"
                title={say(reason.means)}
                onClick={trusted(() => void answer(reason.id))}
              >
                {say(reason.label)}
              </button>
            ))}
          </>
        )}
      </fieldset>
    </li>
  );
}

function Lead({ leads: { label, href } }: Pick<WeekPoint, 'leads'>) {
  if (href.startsWith('#')) {
    return (
      <a class="button small" href={href}>
        {label}
      </a>
    );
  }
  const link = safeLink(href);
  return link ? (
    <a class="button small" href={link} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  ) : null;
}
