import { GRADES, type Grade } from '../../domain/training/schedule';

/** What a key does with the card on the screen. */
export type CardKey = { does: 'show' } | { does: 'grade'; grade: Grade };

const CONTROLS = 'a, button, summary, select, [role="button"]';
const TEXT = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

/**
 * Space shows the answer, 1 to 4 grade it; null: the key is none of ours. Text fields keep their keys, and Space on a
 * button presses that.
 */
export function cardKey(event: KeyboardEvent, shown: boolean): CardKey | null {
  const { key, target, altKey, repeat } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (altKey || repeat || !(target instanceof Element)) return null;
  // In the field for one's own answer, as everywhere where a text is sent.
  if (ctrl) return key === 'Enter' && !shown ? { does: 'show' } : null;
  if (target.closest(TEXT)) return null;
  if (!shown) return key === ' ' && !target.closest(CONTROLS) ? { does: 'show' } : null;
  const grade = GRADES.find((one) => String(one.grade) === key)?.grade;
  return grade ? { does: 'grade', grade } : null;
}
