import { differenceInCalendarDays } from 'date-fns';
import { type Day, dayOf, describeDay, momentOn } from '../../days';
import type { RecoveryOutcome } from '../../model';
import { complains } from '../../recovery/complains';
import { outcomeLabel } from '../../recovery/outcomes';
import { CONTACT, DAY, PERSON, SITE } from '../columns';
import { byDay, count, figureOf, share } from '../figure';
import { percentile } from '../middle';
import { within } from '../period';
import { FORGOTTEN, sayPlace } from '../words';

type Complaint = {
  person: string;
  site: string;
  day: string;
  ended: string;
  /** Empty: no doing of the user's, so it counts on neither side. */
  recovered: string;
  /** Until it was closed. */
  days: number | null;
  contactId: string;
};

const NEVER_ANSWERED = 'Never answered';

const RECOVERED: Record<RecoveryOutcome, string> = {
  'won-back': 'yes',
  settled: 'yes',
  lost: 'no',
  'no-fault': '',
};

export const complaintsRecovered = figureOf<Complaint>({
  id: 'complaints-recovered',
  label: 'Complaints recovered',
  explains:
    'Of the complaints of this time, how many you closed as put right or won back. One that is open, or that nobody answered, is not recovered yet; of those that were forgotten unanswered it is only kept how many there were. What you closed as not your fault counts on neither side.',
  columns: [
    PERSON,
    SITE,
    DAY,
    { id: 'ended', label: 'How it stands', kind: 'text' },
    { id: 'recovered', label: 'Recovered', kind: 'text' },
    { id: 'days', label: 'Days until closed', kind: 'number' },
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
          site: sayPlace(exchange, told),
          day,
          ended: closed === null ? 'Open' : outcomeLabel(outcome),
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
          ended: 'Not answered',
          recovered: 'no',
          days: null,
          contactId: who ?? '',
        }),
      );
    const forgotten = told.missed
      .filter(({ day, intent }) => intent === 'complaint' && within(day, period) && day >= told.missedSince)
      .flatMap(({ site, day, count }): Complaint[] => {
        const one = { person: FORGOTTEN, site: told.siteName(site), day, ended: NEVER_ANSWERED };
        return Array.from({ length: count }, () => ({ ...one, recovered: 'no', days: null, contactId: '' }));
      });
    return [...logged, ...waiting, ...forgotten].sort(byDay);
  },

  figure(rows) {
    const counted = rows.filter(({ recovered }) => recovered !== '');
    const well = counted.filter(({ recovered }) => recovered === 'yes');
    const days = rows.flatMap(({ days }) => days ?? []);
    return [
      share('recovered', 'Recovered', well.length, counted.length),
      count(
        'open',
        'Still open',
        rows.filter((row) => row.days === null && row.ended !== NEVER_ANSWERED).length,
      ),
      {
        id: 'days',
        label: 'Half closed within',
        amount: percentile(days, 0.5),
        unit: 'days',
        currency: null,
        of: days.length,
      },
    ];
  },

  limit({ missedSince, now }, { from }) {
    if (from !== null && from >= missedSince) return null;
    return `Complaints that were forgotten unanswered are counted since ${describeDay(missedSince, now)}. How many there were before nobody knows.`;
  },
});

function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(momentOn(to, 12) as Date, momentOn(from, 12) as Date);
}
