/** Where in a month, a week or a year: `a principios de`, `a mediados de`, `a finales de`. */
export const PLACE =
  '(?:(?:a |al |para |hacia |en )?(?<place>principios?|comienzos?|inicios?|mediados|finales|fines|final|fin)(?: de)? )';

export function placeOf(words: string | undefined): 'first' | 'middle' | 'last' | null {
  if (words === undefined) return null;
  if (/^med/i.test(words)) return 'middle';
  return /^fi/i.test(words) ? 'last' : 'first';
}
