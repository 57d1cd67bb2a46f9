import { say } from '../say/say';
/** By what templates know a pack: its title, whatever its capitals. */
export function packName(title: string): string {
  return title.trim().toLowerCase();
}

/** What is wrong with a title by which templates are to name a pack; null: nothing. */
export function unfitPackTitle(title: string): string | null {
  return /[{}|⟦⟧\n]/.test(title) ? say('packs_unfitTitle') : null;
}
