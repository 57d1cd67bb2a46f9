import type { Attempt } from '../model';
import { sayCount } from '../say/say';

/** What one kind of try counts for a level. */
export interface TryKind {
  what: Attempt['what'];
  /** Against a card that was answered. */
  weight: number;
  /** `6 drills, 80% right` */
  says(count: number, right: string): string;
}

/** Every kind of try. Reading a lesson shows nothing yet: it counts only by what is done with it. */
export const TRIES: readonly TryKind[] = [
  {
    what: 'proficiency',
    weight: 6,
    says: (count, right) => sayCount('training_proficiencyTaken', count, { right }),
  },
  {
    what: 'aptitude',
    weight: 2,
    says: (count, right) => sayCount('training_firstTestTaken', count, { right }),
  },
  { what: 'drill', weight: 2, says: (count, right) => sayCount('training_drillsRight', count, { right }) },
  {
    what: 'card',
    weight: 1,
    says: (count, right) => sayCount('training_cardsKnown', count, { right }),
  },
  { what: 'lesson', weight: 0, says: (count) => sayCount('training_lessonsRead', count) },
];
