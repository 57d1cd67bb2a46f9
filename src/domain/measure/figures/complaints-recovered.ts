import { differenceInCalendarDays } from 'date-fns';
import { type Day, dayOf, describeDay, momentOn } from '../../days';
import type { RecoveryOutcome } from '../../model';
import { complains } from '../../recovery/complains';
import { outcomeLabel } from '../../recovery/outcomes';
import type { Key } from '../../say/keys';
import { say } from '../../say/say';
import { CONTACT, DAY, PERSON, SITE } from '../columns';
import { byDay, count, figureOf, share } from '../figure';
import { HEADINGS } from '../headings';
import { percentile } from '../middle';
import { within } from '../period';
import { placeCell, sayWhether, type Whether } from '../words';

type Complaint = {
  person: string;
  site: string;
  day: string;
  /** never: it was forgotten; put-right: closed by a version that did not ask how. */
  ended: RecoveryOutcome | 'put-right' | 'open' | 'waiting' | 'never';
  /** Empty: no doing of the user's, so it counts on neither side. */
  recovered: Whether;
  /** Until it was closed. */
  days: number | null;
  contactId: string;
};

const NOT_CLOSED: Record<'open' | 'waiting' | 'never', Key> = {
  open: 'measure_open',
  waiting: 'measure_notAnswered',
  never: 'measure_neverAnswered',
};

const RECOVERED: Record<RecoveryOutcome, Whether> = {
  'won-back': 'yes',
  settled: 'yes',
  lost: 'no',
  'no-fault': '',
};

export const complaintsRecovered = figureOf<Complaint>({
  id: 'complaints-recovered',
  get label() {
    return say('measure_complaintsRecovered');
  },
  get explains() {
    return say('measure_complaintsRecoveredExplains');
  },
  columns: [
    {
      ...PERSON,
      // Of what was forgotten only the number is kept.
      says: ({ ended, person }) => (ended === 'never' ? say('measure_forgotten') : person),
    },
    SITE,
    DAY,
    {
      id: 'ended',
      label: 'measure_ended',
      heading: HEADINGS.ended,
      kind: 'text',
      says: ({ ended }) => sayEnded(ended),
    },
    {
      id: 'recovered',
      label: 'measure_recovered',
      heading: HEADINGS.recovered,
      kind: 'text',
      says: ({ recovered }) => sayWhether(recovered),
    },
    { id: 'days', label: 'measure_daysUntilClosed', heading: HEADINGS.daysUntilClosed, kind: 'number' },
    CONTACT,
  ],
  splits: ['site', 'week'],

  rows(told, period) {
    const logged = told.exchanges
      .filter(({ intents, day }) => intents.includes('complaint') && within(day, period))
      .map((exchange): Complaint => {
        const { who, day, settledAt, outcome } = exchange;
        const closed = settledAt === null ? null : dayOf(new Date(settledAt));
        return {
          person: told.names.get(who) ?? '',
          site: placeCell(exchange, told),
          day,
          ended: closed === null ? 'open' : (outcome ?? 'put-right'),
          recovered: closed === null ? 'no' : RECOVERED[outcome ?? 'settled'],
          days: closed === null ? null : daysBetween(day, closed),
          contactId: who,
        };
      });
    const waiting = [...told.posts.values()]
      .filter(
        ({ status, intents, day }) =>
          status === 'waiting' &&
          complains({ intents: intents.map((intent) => ({ intent })) }) &&
          within(day, period),
      )
      .map(
        ({ who, author, site, day }): Complaint => ({
          person: (who && told.names.get(who)) || author,
          site: told.siteName(site),
          day,
          ended: 'waiting',
          recovered: 'no',
          days: null,
          contactId: who ?? '',
        }),
      );
    const forgotten = told.missed
      .filter(({ day, intent }) => intent === 'complaint' && within(day, period) && day >= told.missedSince)
      .flatMap(({ site, day, count }): Complaint[] => {
        const one = { person: '', site: told.siteName(site), day, days: null, contactId: '' };
        return Array.from({ length: count }, () => ({ ...one, ended: 'never', recovered: 'no' }));
      });
    return [...logged, ...waiting, ...forgotten].sort(byDay);
  },

  figure(rows) {
    const counted = rows.filter(({ recovered }) => recovered !== '');
    const well = counted.filter(({ recovered }) => recovered === 'yes');
    const days = rows.flatMap(({ days }) => days ?? []);
    return [
      share('recovered', say('measure_recoveredShare'), well.length, counted.length),
      count(
        'open',
        say('measure_stillOpen'),
        rows.filter((row) => row.days === null && row.ended !== 'never').length,
      ),
      {
        id: 'days',
        label: say('measure_halfClosed'),
        amount: percentile(days, 0.5),
        unit: 'days',
        currency: null,
        of: days.length,
      },
    ];
  },

  limit({ missedSince, now }, { from }) {
    if (from !== null && from >= missedSince) return null;
    return say('measure_complaintsLimit', { day: describeDay(missedSince, now) });
  },
});

function sayEnded(ended: Complaint['ended']): string {
  if (ended === 'open' || ended === 'waiting' || ended === 'never') return say(NOT_CLOSED[ended]);
  return outcomeLabel(ended === 'put-right' ? undefined : ended);
}

function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(momentOn(to, 12) as Date, momentOn(from, 12) as Date);
}
