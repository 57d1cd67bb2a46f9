/** What kind of phone or e-mail a column's name tells of, in the words we write. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:fax)/, 'fax'],
  [/\b(?:mobile?|mobil\w*|cell|cellular|movil|celular|telemovel|portable|handy)\b/, 'mobile'],
  [/\b(?:whatsapp)\b/, 'WhatsApp'],
  [/\b(?:home|casa|domicile|privat\w*|personal|particular|maison|festnetz)\b/, 'home'],
  [
    /\b(?:business|work|office|company|trabajo|oficina|trabalho|escritorio|bureau|travail|geschaft\w*|arbeit|buro|dienst\w*)\b/,
    'work',
  ],
];

/** `mobile` for `Teléfono móvil`; empty where the name says nothing of the kind. */
export function labelIn(column: string): string {
  const words = column.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? '';
}
