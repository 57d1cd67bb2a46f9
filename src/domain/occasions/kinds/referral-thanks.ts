import { addDays } from '../../days';
import { say } from '../../say/say';
import { latestLately, thankedSince } from '../../thanks-owed';
import type { OccasionKind } from '../occasion';

/** Who sent somebody is thanked the day after, unless the user did. */
export const referralThanks: OccasionKind = {
  id: 'referral-thanks',
  mostADay: 5,
  mostOpen: null,
  waits: false,
  find({ line, sent }, today) {
    const last = latestLately(sent, addDays(today, -1));
    if (!last || thankedSince(last.day, line.thankedAt)) return [];
    const [day, note] = [addDays(last.day, 1), say('occasions_thankSent', { name: last.name })];
    return [{ kind: 'thanks', contactId: line.id, of: [last.id], name: 'sent by', day, note }];
  },
};
