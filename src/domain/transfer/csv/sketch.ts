import { type ContactDraft, emptyDraft, type GapDraft, type PurchaseDraft } from '../draft';
import type { DayOrder } from './csv-table';

/** A draft while the cells of its row are read: what several columns tell together is put together at the end. */
export interface Sketch {
  draft: ContactDraft;
  name: { whole: string; title: string; first: string; middle: string; last: string; suffix: string };
  /** By the number of their columns; see `CellPlace.group`. */
  phones: Groups<{ number: string; label: string }>;
  emails: Groups<{ address: string; label: string }>;
  events: Groups<{ what: string; day: string }>;
  gaps: Groups<GapDraft>;
  purchases: Groups<PurchaseDraft>;
  place: { area: string; address: string; city: string; region: string; country: string };
  referrer: { id: string; name: string };
  nextStep: { day: string; note: string };
}

/** Where a cell stands, and how its file is to be read. */
export interface CellPlace {
  /** The column's name. */
  column: string;
  /** That name is the file's own. */
  named: boolean;
  /** Columns of one group belong together: `Phone 2 - Label` and `Phone 2 - Value`. */
  group: number;
  /** The column came out of Rapport: its cells are taken by the letter. */
  own: boolean;
  dayOrder: DayOrder;
  /** Of amounts that have no sign of one. */
  currency: string;
}

/** What several columns tell of, made when the first of them says something. */
export class Groups<T> {
  readonly #make: () => T;
  readonly #byGroup = new Map<number, T>();

  constructor(make: () => T) {
    this.#make = make;
  }

  at(group: number): T {
    const known = this.#byGroup.get(group);
    if (known) return known;
    const fresh = this.#make();
    this.#byGroup.set(group, fresh);
    return fresh;
  }

  /** In the order of their groups. */
  all(): T[] {
    return [...this.#byGroup].toSorted(([a], [b]) => a - b).map(([, entry]) => entry);
  }
}

export function newSketch(row: number): Sketch {
  return {
    draft: emptyDraft(row),
    name: { whole: '', title: '', first: '', middle: '', last: '', suffix: '' },
    phones: new Groups(() => ({ number: '', label: '' })),
    emails: new Groups(() => ({ address: '', label: '' })),
    events: new Groups(() => ({ what: '', day: '' })),
    gaps: new Groups(() => ({ text: '', heardOn: null })),
    purchases: new Groups(() => ({
      what: '',
      day: null,
      amount: null,
      currency: '',
      nextWhat: '',
      nextDay: null,
    })),
    place: { area: '', address: '', city: '', region: '', country: '' },
    referrer: { id: '', name: '' },
    nextStep: { day: '', note: '' },
  };
}
