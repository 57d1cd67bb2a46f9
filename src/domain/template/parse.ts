/** A stretch of a template: words to keep, or a variable to fill. */
export type Piece =
  | { kind: 'text'; text: string }
  /** `fallback` is null when the template gives none; it may be empty. */
  | { kind: 'variable'; name: string; fallback: string | null };

/** `{{name}}` or `{{name|fallback}}` on one line, without braces inside. */
const VARIABLE = /\{\{(?!\{)([^{}|\n]*)(?:\|([^{}\n]*))?\}\}/g;

/** Splits a template. Braces that make no variable (`{{}}`, an open `{{`) stay as they are written. */
export function parseTemplate(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const keep = (until: number) => {
    if (until > from) pieces.push({ kind: 'text', text: text.slice(from, until) });
  };
  for (const match of text.matchAll(VARIABLE)) {
    const name = (match[1] ?? '').trim();
    if (name === '') continue;
    keep(match.index);
    pieces.push({ kind: 'variable', name, fallback: match[2]?.trim() ?? null });
    from = match.index + match[0].length;
  }
  keep(text.length);
  return pieces;
}
