import './timeline.css';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { CHANNELS } from '../../../domain/channels';
import {
  byMonth,
  kindsIn,
  ofKind,
  type TimelineEntry,
  type TimelineKind,
  timelineEntries,
} from '../../../domain/timeline/timeline';
import { type ContactPage, timelineOf } from '../../../log/contact-page';
import { useLive } from '../../../ui/live';
import { logs } from '../../../ui/logs';
import { trusted } from '../../../ui/trusted';
import { DoneEntry } from './done-entry';
import { ExchangeEntry } from './exchange-entry';
import { PurchaseEntry } from './purchase-entry';

const STEP = 50;

const KINDS: readonly { id: TimelineKind; label: string }[] = [
  { id: 'all', label: 'Everything' },
  ...CHANNELS.map(({ id, label }) => ({ id, label: `${label}s` })),
  { id: 'purchase', label: 'Purchases' },
  { id: 'done', label: 'Next steps done' },
];

/** Everything that happened with a contact, on all channels, newest first. */
export function Timeline({ page, now }: { page: ContactPage; now: Date }) {
  const { contact, purchases, followUps } = page;
  const [limit, setLimit] = useState(STEP);
  const [wanted, setKind] = useState<TimelineKind>('all');
  const { value, failed } = useLive(
    useCallback(() => timelineOf(logs.real, contact.id, { limit }), [contact.id, limit]),
  );
  const entries = useMemo(
    () => value && timelineEntries({ exchanges: value.lines, more: value.more, purchases, followUps }),
    [value, purchases, followUps],
  );
  if (failed) return <p role="alert">What happened could not be read. Reload the page to try again.</p>;
  if (!entries || !value) return null;
  const there = kindsIn(entries);
  // What was shown may be gone.
  const kind = there.has(wanted) ? wanted : 'all';
  const shown = ofKind(entries, kind);
  return (
    <section aria-labelledby="contact-happened">
      <div class="row">
        <h2 id="contact-happened">What happened</h2>
        {there.size > 1 && (
          <label class="push">
            <span class="hidden-words">Show</span>
            <select
              class="input timeline-kind"
              value={kind}
              onChange={(event) => setKind(event.currentTarget.value as TimelineKind)}
            >
              {KINDS.filter(({ id }) => id === 'all' || there.has(id)).map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {entries.length === 0 && (
        <p class="quiet">
          Nothing yet. Log a call or a visit above; replies you write on X and Facebook come by themselves.
        </p>
      )}
      {byMonth(shown).map(({ month, entries: those }) => (
        <div key={month} class="timeline-month">
          <h3 class="label">{sayMonth(month, now)}</h3>
          <ol class="timeline">
            {those.map((entry) => (
              <li key={entry.id}>
                <Entry entry={entry} now={now} />
              </li>
            ))}
          </ol>
        </div>
      ))}
      {value.more && (
        <p>
          <button type="button" class="button" onClick={trusted(() => setLimit(limit + STEP))}>
            Show more
          </button>
        </p>
      )}
    </section>
  );
}

function Entry({ entry, now }: { entry: TimelineEntry; now: Date }) {
  if (entry.kind === 'exchange') return <ExchangeEntry interaction={entry.interaction} now={now} />;
  if (entry.kind === 'purchase') return <PurchaseEntry purchase={entry.purchase} now={now} />;
  return <DoneEntry followUp={entry.followUp} at={entry.at} now={now} />;
}

/** `November`, in another year `November 2025`. */
function sayMonth(month: string, now: Date): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const name = new Date(year, number - 1, 15).toLocaleDateString('en', { month: 'long' });
  return year === now.getFullYear() ? name : `${name} ${year}`;
}
