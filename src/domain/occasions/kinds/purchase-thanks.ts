import { addDays } from '../../days';
import { say } from '../../say/say';
import { toThankFor } from '../../thanks-owed';
import type { OccasionKind } from '../occasion';

/** Who just bought is thanked first: on the day after, unless the user did. */
export const purchaseThanks: OccasionKind = {
  id: 'purchase-thanks',
  mostADay: 10,
  mostOpen: null,
  waits: false,
  find({ line, purchases }, today) {
    const last = toThankFor(purchases, line.thankedAt, addDays(today, -1));
    if (!last) return [];
    const [day, note] = [addDays(last.day, 1), say('occasions_thankBought', { what: last.what })];
    return [{ kind: 'thanks', contactId: line.id, of: [last.id], name: 'thanks', day, note }];
  },
};
