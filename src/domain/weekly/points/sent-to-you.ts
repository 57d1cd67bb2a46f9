import { within } from '../../measure/period';
import type { PointKind } from '../point';
import { bySending } from '../sent-by';
import { lastWeek } from '../week-data';
import { openContact, people } from '../words';

export const sentToYou: PointKind = {
  id: 'sent-to-you',
  section: 'well',
  label: 'People sent to you',
  points(data) {
    const { told } = data;
    const sent = bySending(told).filter(([, { on }]) => within(on, lastWeek(data)));
    const [first] = sent;
    if (!first) return [];
    const [who, { by }] = first;
    const says =
      sent.length === 1
        ? `${people([by], told)} sent you ${people([who], told)}.`
        : `${people(
            sent.map(([who]) => who),
            told,
          )} were sent to you, by ${people(
            sent.map(([, { by }]) => by),
            told,
          )}.`;
    return [
      {
        of: '',
        says,
        why: 'Somebody trusted you with a friend: there is no better word of mouth.',
        score: 78,
        rows: sent.map(([who, { by, on }]) => ({
          says: `${people([who], told)}, sent by ${people([by], told)}`,
          day: on,
          contactId: who,
        })),
        leads: openContact(who, told),
      },
    ];
  },
};
