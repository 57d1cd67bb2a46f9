/**
 * Spreadsheets run a cell that begins like a formula, also when blanks, invisible signs or full-width letters
 * stand for the sign, and some take a line break inside a cell for the end of it. An apostrophe before it makes
 * it text. https://owasp.org/www-community/attacks/CSV_Injection
 * The signs are all that Unicode's compatibility form (NFKC) makes one of `=+-@−` of.
 *
 * Phone numbers are defused like the rest: `+1-800-555` is a sum to a spreadsheet, which would keep only what it
 * comes to.
 *
 * What stands behind apostrophes of its own gets one more, so that taking one away always answers the very text
 * that was written.
 */
const SIGN = '[=+\\-@＝＋－＠﹦﹢﹣﹫⁼₌⁺₊⁻₋−﬩⩵⩶]';
/** What a spreadsheet or a reader skips over: blanks, controls, invisible signs. No line break. */
const SKIPPED =
  '(?:(?![\\n\\r\\v\\f\\u0085\\u2028\\u2029])[\\s\\p{C}\\p{Default_Ignorable_Code_Point}\\u2800])*';
const BREAK = '\\r\\n|[\\n\\r\\v\\f\\u0085\\u2028\\u2029]';

const FIRST = new RegExp(`^'*(?:[\\t\\r\\n]|${SKIPPED}${SIGN})`, 'u');
const LATER = new RegExp(`(${BREAK})(?='*${SKIPPED}${SIGN})`, 'gu');
const LATER_DEFUSED = new RegExp(`(${BREAK})'(?='*${SKIPPED}${SIGN})`, 'gu');
/** Most cells hold none of the signs: one look instead of two searches. */
const SUSPECT = new RegExp(`${SIGN}|^'*[\\t\\r\\n]`, 'u');

/** A cell that no spreadsheet takes for a formula. */
export function defuse(cell: string): string {
  if (!SUSPECT.test(cell)) return cell;
  const lines = cell.replace(LATER, "$1'");
  return FIRST.test(lines) ? `'${lines}` : lines;
}

/** The text that was defused; any other as it is. */
export function undefuse(cell: string): string {
  if (!cell.includes("'")) return cell;
  const lines = cell.startsWith("'") && FIRST.test(cell.slice(1)) ? cell.slice(1) : cell;
  return lines.replace(LATER_DEFUSED, '$1');
}
