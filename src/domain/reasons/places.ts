import { fold } from '../fold';
import { type Hit, phraseFinder, phraseOf } from '../phrases';
import type { FoldedText } from '../tokens';

/** Finds a place of the user's area: `Leeds, Bradford and West Yorkshire` names three. */
export function ownPlaces(area: string): (text: FoldedText) => Hit<unknown> | null {
  const phrases = area
    .split(/[,;/&\n]|\band\b/i)
    .map((place) => phraseOf(place.trim()))
    .filter((phrase) => phrase !== null);
  const find = phraseFinder(phrases.map((phrase) => [phrase, true] as const));
  return (text) => find(text)[0] ?? null;
}

const NAME = String.raw`\p{Lu}[\p{Ll}\p{M}'’]{2,20}`;
const PLACE = new RegExp(
  String.raw`\b(?:in|near|around|round|outside|based in|to) (?:the )?(${NAME}(?:[ -](?:upon|on|under|le|la|de)[ -]${NAME}|[ -]${NAME}){0,2})`,
  'gu',
);
/** Capitalised after “in” and no place. */
const NO_PLACE = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul ' +
    'aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter ' +
    'christmas xmas easter eid diwali ramadan halloween english french german italian spanish chinese indian god jesus ' +
    'facebook instagram google amazon ebay etsy youtube black white grey gray blue green red brown real oak general ' +
    'particular need advance stock store ikea town city marriage grade person bed bio'
  ).split(' '),
);

/**
 * The place an original text asks about, by its capital letter after “in” or “near”, or null. A guess without a
 * map: good for a word of caution, not for turning anybody away.
 */
export function placeAskedFor(original: string): string | null {
  for (const [, name] of original.slice(0, 2000).matchAll(PLACE)) {
    if (name !== undefined && !NO_PLACE.has(fold(name.split(/[ -]/)[0] ?? ''))) return name;
  }
  return null;
}
