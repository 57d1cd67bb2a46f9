import type { Fact } from '../model';

/** A fact in one line: `Oak table: 890 €`. */
export function sayFact({ about, says }: Pick<Fact, 'about' | 'says'>): string {
  const told = says.trim().replace(/\.$/, '');
  return about.trim() === '' ? told : `${about.trim()}: ${told}`;
}
