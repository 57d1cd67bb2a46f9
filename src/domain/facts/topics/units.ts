/** What a sum is counted by, and how it is said. To add one: a line here. */
const UNITS: readonly (readonly [id: string, says: RegExp])[] = [
  [
    'm2',
    /^(?:m²|m2|sqm|sq\.? ?m|square met(?:re|er)s?|qm|quadratmeter|metro cuadrado|metro quadrado|mètre carré)(?![\p{L}\p{N}])/u,
  ],
  ['m', /^(?:m|met(?:re|er)|metro|mètre|lfm)(?![\p{L}\p{N}²])/u],
  ['hour', /^(?:h|hr|hour|stunde|std|hora|heure)(?![\p{L}\p{N}])/u],
  ['day', /^(?:day|tag|d[ií]a|jour)(?![\p{L}\p{N}])/u],
  ['week', /^(?:week|wk|woche|semana|semaine)(?![\p{L}\p{N}])/u],
  [
    'person',
    /^(?:person|head|guest|adult|child|p\.?p\.?|kopf|gast|persona|pessoa|personne)(?![\p{L}\p{N}])/u,
  ],
  ['month', /^(?:month|mo|mth|monat|mes|mês|mois)(?![\p{L}\p{N}])/u],
  ['year', /^(?:year|yr|annum|jahr|año|ano|an)(?![\p{L}\p{N}])/u],
  ['night', /^(?:night|nacht|noche|noite|nuit)(?![\p{L}\p{N}])/u],
  ['seat', /^(?:seat|ticket|place|platz|plaza|lugar)(?![\p{L}\p{N}])/u],
  ['kg', /^(?:kg|kilo|kilogram)(?![\p{L}\p{N}])/u],
  ['mile', /^(?:mile|mi)(?![\p{L}\p{N}])/u],
  ['km', /^(?:km|kilomet(?:re|er))(?![\p{L}\p{N}])/u],
  ['bag', /^(?:bag|sack|beutel|bolsa|saco|sac)(?![\p{L}\p{N}])/u],
  ['piece', /^(?:piece|item|each|stück|unidad|unidade|pièce)(?![\p{L}\p{N}])/u],
];
const PER = /^\s?(?:\/|(?:per|a|an|each|pro|je|por|al|par|le|la|the)\s)\s?/u;
const ITSELF = /^\s?(?:(?<each>each|das stück|apiece)|(?<person>p\.?p\.?|pp))(?![\p{L}\p{N}])/u;
/** `monthly` and `hourly` are units as well. */
const ADVERBS: readonly (readonly [id: string, says: RegExp])[] = [
  ['month', /^\s?(?:monthly|monatlich|mensual(?:es)?|mensais|pcm)(?![\p{L}\p{N}])/u],
  ['year', /^\s?(?:yearly|annually|jährlich)(?![\p{L}\p{N}])/u],
  ['hour', /^\s?hourly(?![\p{L}\p{N}])/u],
];

/** What a sum is for each of, by the words after it: `/m²`, ` a head`; null: it is not said, or not one that we know. */
export function unitOf(after: string): string | null {
  const itself = ITSELF.exec(after)?.groups;
  if (itself) return itself.person ? 'person' : 'piece';
  const adverb = ADVERBS.find(([, says]) => says.test(after));
  if (adverb) return adverb[0];
  const led = PER.exec(after);
  if (!led) return null;
  const rest = after.slice(led[0].length).trimStart();
  return UNITS.find(([, says]) => says.test(rest))?.[0] ?? null;
}
