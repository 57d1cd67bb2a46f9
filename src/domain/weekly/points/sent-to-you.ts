import { within } from '../../measure/period';
import { say } from '../../say/say';
import type { PointKind } from '../point';
import { bySending } from '../sent-by';
import { lastWeek } from '../week-data';
import { openContact, people } from '../words';

export const sentToYou: PointKind = {
  id: 'sent-to-you',
  section: 'well',
  get label() {
    return say('week_sent');
  },
  points(data) {
    const { told } = data;
    const sent = bySending(told).filter(([, { on }]) => within(on, lastWeek(data)));
    const [first] = sent;
    if (!first) return [];
    const [who, { by }] = first;
    const says =
      sent.length === 1
        ? say('week_sentOne', { sender: people([by], told), person: people([who], told) })
        : say('week_sentSeveral', {
            people: people(
              sent.map(([who]) => who),
              told,
            ),
            senders: people(
              sent.map(([, { by }]) => by),
              told,
            ),
          });
    return [
      {
        of: '',
        says,
        why: say('week_sentWhy'),
        score: 78,
        rows: sent.map(([who, { by, on }]) => ({
          says: say('week_sentRow', { person: people([who], told), sender: people([by], told) }),
          day: on,
          contactId: who,
        })),
        leads: openContact(who, told),
      },
    ];
  },
};
