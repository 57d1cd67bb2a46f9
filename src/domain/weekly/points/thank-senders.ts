import { addDays, dayOf } from '../../days';
import { isTalk } from '../../measure/traced';
import { say } from '../../say/say';
import type { PointKind } from '../point';
import { bySending } from '../sent-by';
import { openContact, people } from '../words';

/** Thanks that come later than this surprise more than they please. */
const LATEST_DAYS = 30;

export const thankSenders: PointKind = {
  id: 'thank-senders',
  section: 'do',
  get label() {
    return say('week_thankSenders');
  },
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
    return [
      {
        of: '',
        says: say('week_thankSendersSays', {
          senders: people(senders, told),
          people: people(
            owed.map(([who]) => who),
            told,
          ),
        }),
        why: say('week_thankSendersWhy'),
        score: 64,
        rows: owed.map(([who, { by, on }]) => ({
          says: say('week_thankSendersRow', { sender: people([by], told), person: people([who], told) }),
          day: on,
          contactId: by,
        })),
        leads: openContact(first[1].by, told),
      },
    ];
  },
};
