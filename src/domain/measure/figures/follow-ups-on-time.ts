import { dayOf } from '../../days';
import { kindFacts } from '../../follow-up-kinds';
import { CONTACT, PERSON } from '../columns';
import { count, figureOf, share } from '../figure';
import { within } from '../period';

type Kept = {
  person: string;
  purpose: string;
  /** It was due. */
  day: string;
  /** Empty: it is open. */
  done: string;
  onTime: string;
  contactId: string;
};

export const followUpsOnTime = figureOf<Kept>({
  id: 'follow-ups-on-time',
  label: 'Follow-ups kept on time',
  explains:
    'Of the follow-ups that were due in this time, how many were done by the end of their day. One that you moved counts for the day it was moved to, one that is open and late as not kept. What you cancelled does not count, nor what is due today and still open.',
  columns: [
    PERSON,
    { id: 'purpose', label: 'For', kind: 'text' },
    { id: 'day', label: 'Due', kind: 'day' },
    { id: 'done', label: 'Done', kind: 'day' },
    { id: 'onTime', label: 'On time', kind: 'text' },
    CONTACT,
  ],
  splits: ['purpose', 'weekday', 'week'],

  rows(told, period) {
    const today = dayOf(told.now);
    return told.planned
      .filter(({ day, doneOn }) => within(day, period) && (doneOn !== null || day < today))
      .map(
        ({ who, kind, day, doneOn }): Kept => ({
          person: told.names.get(who) ?? '',
          purpose: kindFacts(kind).label,
          day,
          done: doneOn ?? '',
          onTime: doneOn !== null && doneOn <= day ? 'yes' : 'no',
          contactId: who,
        }),
      );
  },

  figure(rows) {
    const onTime = rows.filter((row) => row.onTime === 'yes').length;
    return [
      share('on-time', 'On time', onTime, rows.length),
      count('late', 'Done late', rows.filter(({ done, onTime }) => done !== '' && onTime === 'no').length),
      count('open', 'Late and open', rows.filter(({ done }) => done === '').length),
    ];
  },

  limit({ doneKeptDays }) {
    if (doneKeptDays === null) return null;
    return `You have done follow-ups erased after ${doneKeptDays} days, so of older ones only those still open count.`;
  },
});
