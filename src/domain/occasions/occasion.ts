import type { Rhythms } from '../cadence/next-touch';
import type { ContactSummary } from '../contact-summary';
import type { Day } from '../days';
import type { Purchase } from '../model';

/** A contact with what may bring an occasion to be in touch. */
export interface Person {
  line: ContactSummary;
  /** Not those that were deleted. */
  purchases: readonly Purchase[];
  /** Whom they sent lately, and when that was noted. */
  sent: readonly { id: string; name: string; day: Day }[];
}

/** A reason to be in touch with somebody that came by itself. It becomes a follow-up, once. */
export interface Occasion {
  kind: 'thanks' | 'cadence' | 'birthday' | 'anniversary';
  /** The contact who stands for the person. */
  contactId: string;
  /**
   * What it is of: the contact, or a purchase. More than one id where records were merged: each may have had the
   * occasion before.
   */
  of: readonly [string, ...string[]];
  /** Tells it from others of its kind: `2026-11-24`. The same occasion says the same on every computer. */
  name: string;
  /** Its day: today or some days past. */
  day: Day;
  note: string;
  /** The same a rhythm later, for one that was had and is forgotten by now; null: that is still to come. */
  later?: () => Occasion | null;
}

/** A kind of occasion. To add one: a file like those beside, a line in the index. */
export interface OccasionKind {
  id: string;
  /** So many new ones a day, the others wait for the next; null: all. */
  mostADay: number | null;
  /** None while so many of its follow-ups are still open; null: however many are. */
  mostOpen: number | null;
  /** It waits while anything is planned with the contact. */
  waits: boolean;
  /** What has come due with a person by today. */
  find(person: Person, today: Day, rhythms: Rhythms): Occasion[];
  /** Who comes first where not all do. */
  compare?(a: Person, b: Person): number;
}
