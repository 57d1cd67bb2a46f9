import './timeline.css';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { monthName } from '../../../domain/say/calendar';
import type { Key } from '../../../domain/say/keys';
import { say } from '../../../domain/say/say';
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
import { sentenceStart } from '../../../ui/say-when';
import { trusted } from '../../../ui/trusted';
import { DoneEntry } from './done-entry';
import { ExchangeEntry } from './exchange-entry';
import { PurchaseEntry } from './purchase-entry';

const STEP = 50;

const KINDS: readonly { id: TimelineKind; label: Key }[] = [
  { id: 'all', label: 'contact_showAll' },
  { id: 'site', label: 'contact_showPosts' },
  { id: 'phone', label: 'contact_showPhoneCalls' },
  { id: 'visit', label: 'contact_showVisits' },
  { id: 'message', label: 'contact_showMessages' },
  { id: 'email', label: 'contact_showEmails' },
  { id: 'note', label: 'contact_showNotes' },
  { id: 'purchase', label: 'contact_showPurchases' },
  { id: 'done', label: 'contact_showDone' },
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
  if (failed) return <p role="alert">{say('contact_happenedUnread')}</p>;
  if (!entries || !value) return null;
  const there = kindsIn(entries);
  // What was shown may be gone.
  const kind = there.has(wanted) ? wanted : 'all';
  const shown = ofKind(entries, kind);
  return (
    <section aria-labelledby="contact-happened">
      <div class="row">
        <h2 id="contact-happened">{say('contact_happened')}</h2>
        {there.size > 1 && (
          <label class="push">
            <span class="hidden-words">{say('contact_show')}</span>
            <select
              class="input timeline-kind"
              value={kind}
              onChange={(event) => setKind(event.currentTarget.value as TimelineKind)}
            >
              {KINDS.filter(({ id }) => id === 'all' || there.has(id)).map(({ id, label }) => (
                <option key={id} value={id}>
                  {say(label)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {entries.length === 0 && <p class="quiet">{say('contact_nothingYet')}</p>}
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
            {say('contact_showMore')}
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
  const name = monthName(number, 'long');
  return sentenceStart(
    year === now.getFullYear() ? name : say('contact_monthOfYear', { month: name, year: String(year) }),
  );
}
