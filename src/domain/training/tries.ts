import type { Attempt } from '../model';

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
    says: (count, right) => `Proficiency test, taken ${times(count)}: ${right} right`,
  },
  {
    what: 'aptitude',
    weight: 2,
    says: (count, right) => `First test, taken ${times(count)}: ${right} right`,
  },
  { what: 'drill', weight: 2, says: (count, right) => `${sayCount(count, 'drill')}, ${right} right` },
  {
    what: 'card',
    weight: 1,
    says: (count, right) => `${sayCount(count, 'card')} answered, ${right} known`,
  },
  { what: 'lesson', weight: 0, says: (count) => `${sayCount(count, 'lesson')} read` },
];

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function sayCount(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
