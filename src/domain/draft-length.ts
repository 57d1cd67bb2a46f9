import { EMOJI_SOURCE } from './emoji';
import { betweenAddresses } from './web-address';

/** https://docs.x.com/fundamentals/counting-characters: every link becomes a t.co address of this length. */
const ADDRESS_WEIGHT = 23;
const EMOJI_WEIGHT = 2;
/** Code points that weigh 1, from twitter-text's configuration 3; every other one weighs 2. */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const EMOJI = new RegExp(EMOJI_SOURCE, 'u');

/**
 * How much of a site's limit a draft uses.
 *
 * - `x`: X's weighted count. Text is normalised to NFC, a link weighs 23, an emoji 2 however it is made up, a
 *   code point 1 or 2 by its range.
 * - `characters`: Unicode code points. Facebook publishes no rule and its limits are in the thousands; code
 *   points are never fewer than the characters a person sees, so the count never promises room that is not there.
 */
export function draftLength(text: string, weigh: 'x' | 'characters'): number {
  return weigh === 'x' ? weightOnX(text) : [...text].length;
}

function weightOnX(text: string): number {
  const stretches = betweenAddresses(text.normalize('NFC'));
  return (
    (stretches.length - 1) * ADDRESS_WEIGHT + stretches.reduce((sum, stretch) => sum + weightOf(stretch), 0)
  );
}

/** The weight of text that holds no web address. */
function weightOf(text: string): number {
  const stretches = text.split(EMOJI);
  let weight = (stretches.length - 1) * EMOJI_WEIGHT;
  for (const character of stretches.join('')) {
    const code = character.codePointAt(0) ?? 0;
    weight += LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return weight;
}
