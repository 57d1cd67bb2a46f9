import { addDays } from '../../days';
import { sayCount } from '../../say/say';
import { nextYearly } from '../../yearly-day';
import type { OccasionKind } from '../occasion';

const LATE_DAYS = 7;

/** The day on which they bought last comes round: a reason to ask how they get on with it. */
export const purchaseDays: OccasionKind = {
  id: 'purchase-days',
  mostADay: 3,
  mostOpen: null,
  waits: true,
  find({ line, purchases }, today) {
    if (line.complaintAt !== '') return [];
    const last = purchases.toSorted((a, b) => (a.day + a.id < b.day + b.id ? 1 : -1))[0];
    if (!last || (last.amount ?? 0) < 0) return [];
    const { day, years } = nextYearly(last.day, addDays(today, -LATE_DAYS));
    if (day > today || years === null || years < 1) return [];
    const note = sayCount('occasions_boughtAgo', years, { what: last.what });
    return [{ kind: 'anniversary', contactId: line.id, of: [last.id], name: day, day, note }];
  },
  compare: (a, b) => Number(b.line.vip) - Number(a.line.vip) || b.line.purchases - a.line.purchases,
};
