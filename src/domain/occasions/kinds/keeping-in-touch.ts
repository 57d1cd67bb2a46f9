import { sayRhythm } from '../../cadence/cadence';
import { dayAfter, nextTouch } from '../../cadence/next-touch';
import type { Day } from '../../days';
import { say } from '../../say/say';
import type { Occasion, OccasionKind } from '../occasion';

/**
 * The contact's rhythm asks for a word. Only a handful at a time, so that nobody who begins with a full address book
 * drowns: VIPs first, then who waited longest. Who has a complaint open is not greeted as if nothing were.
 */
export const keepingInTouch: OccasionKind = {
  id: 'keeping-in-touch',
  mostADay: 5,
  mostOpen: 5,
  waits: true,
  find({ line }, today, rhythms) {
    const next = line.complaintAt === '' ? nextTouch(line, rhythms) : null;
    if (!next) return [];
    const { every, tag } = next.cadence;
    const rhythm = sayRhythm(every);
    const note =
      tag === null ? say('occasions_sayHello', { rhythm }) : say('occasions_sayHelloTag', { rhythm, tag });
    const on = (day: Day): Occasion | null =>
      day > today
        ? null
        : {
            kind: 'cadence',
            contactId: line.id,
            of: [line.id, ...line.merged],
            name: day,
            day,
            note,
            later: () => on(dayAfter(every, day, rhythms.southern)),
          };
    const due = on(next.day);
    return due ? [due] : [];
  },
  compare: ({ line: a }, { line: b }) =>
    Number(b.vip) - Number(a.vip) || (a.nextTouch + a.id < b.nextTouch + b.id ? -1 : 1),
};
