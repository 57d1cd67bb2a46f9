import { addDays, dayOf } from '../../days';
import { isTalk } from '../../measure/traced';
import type { PointKind } from '../point';
import { bySending } from '../sent-by';
import { people } from '../words';

/** Thanks that come later than this surprise more than they please. */
const LATEST_DAYS = 30;

export const thankSenders: PointKind = {
  id: 'thank-senders',
  section: 'do',
  label: 'Thank who sent somebody',
  points({ told }) {
    const today = dayOf(told.now);
    const spoken = new Map(told.exchanges.filter(isTalk).map(({ who, day }) => [who, day]));
    const owed = bySending(told).filter(([, { by, on }]) => {
      if (on > today || on < addDays(today, -LATEST_DAYS) || (spoken.get(by) ?? '') > on) return false;
      const thanked = told.planned.some(
        ({ who, kind, doneOn }) => who === by && kind === 'thanks' && doneOn !== null && doneOn >= on,
      );
      return !thanked;
    });
    const [first] = owed;
    if (!first) return [];
    const senders = owed.map(([, { by }]) => by);
    const lead = people([first[1].by], told);
    return [
      {
        of: '',
        says: `Thank ${people(senders, told)} for sending you ${people(
          owed.map(([who]) => who),
          told,
        )}.`,
        why: 'Who is thanked sends the next one. Nothing was said to them since.',
        score: 64,
        rows: owed.map(([who, { by, on }]) => ({
          says: `${people([by], told)} sent ${people([who], told)}`,
          day: on,
          contactId: by,
        })),
        leads: { label: `Open ${lead}`, href: `#contact/${first[1].by}` },
      },
    ];
  },
};
