import { dayOf } from '../../days';
import type { FollowUpKind } from '../../model';
import { say, sayCount } from '../../say/say';
import { CONTACT, PERSON } from '../columns';
import { count, figureOf, share } from '../figure';
import { HEADINGS } from '../headings';
import { within } from '../period';
import { sayPurposeCell, sayWhether, type Whether } from '../words';

type Kept = {
  person: string;
  purpose: FollowUpKind;
  /** It was due. */
  day: string;
  /** Empty: it is open. */
  done: string;
  onTime: Whether;
  contactId: string;
};

export const followUpsOnTime = figureOf<Kept>({
  id: 'follow-ups-on-time',
  get label() {
    return say('measure_followUps');
  },
  get explains() {
    return say('measure_followUpsExplains');
  },
  columns: [
    PERSON,
    {
      id: 'purpose',
      label: 'measure_purpose',
      heading: HEADINGS.purpose,
      kind: 'text',
      says: ({ purpose }) => sayPurposeCell(purpose),
    },
    { id: 'day', label: 'measure_due', heading: HEADINGS.due, kind: 'day' },
    { id: 'done', label: 'measure_done', heading: HEADINGS.done, kind: 'day' },
    {
      id: 'onTime',
      label: 'measure_onTime',
      heading: HEADINGS.onTime,
      kind: 'text',
      says: ({ onTime }) => sayWhether(onTime),
    },
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
          purpose: kind,
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
      share('on-time', say('measure_onTimeShare'), onTime, rows.length),
      count(
        'late',
        say('measure_doneLate'),
        rows.filter(({ done, onTime }) => done !== '' && onTime === 'no').length,
      ),
      count('open', say('measure_lateOpen'), rows.filter(({ done }) => done === '').length),
    ];
  },

  limit({ doneKeptDays }) {
    if (doneKeptDays === null) return null;
    return sayCount('measure_followUpsLimit', doneKeptDays);
  },
});
