/** A country's prefix, or the 0 that stands for it, comes before the last nine digits. */
const COMPARED = 9;
const FEWEST = 7;

/** The digits that two spellings of one number share: `912345678` of `+351 912 345 678`; null for too few. */
export function phoneDigits(number: string): string | null {
  const digits = (/^[ -~]*$/.test(number) ? number : number.normalize('NFKC')).replace(/\D/g, '');
  return digits.length < FEWEST ? null : digits.slice(-COMPARED);
}
