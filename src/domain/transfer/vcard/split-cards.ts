/** Control characters have no meaning in a card, but for the tabs of a text. */
const CONTROLS = /[^\P{Cc}\t]/gu;

/** A card of a file, its lines unfolded. */
export interface Card {
  /** Counted from 1. */
  row: number;
  lines: string[];
  /** It begins and does not end. */
  open: boolean;
}

/**
 * The cards of a file, one after the other. Lines may be broken the ways of all versions; a carriage return
 * within a line ends it only where the whole file ends its lines so.
 */
export function* splitCards(text: string): Generator<Card> {
  const lines = text.includes('\n') ? text.split('\n') : text.split('\r');
  let card: Card | null = null;
  let row = 0;
  let depth = 0;
  for (const raw of lines) {
    const line = (raw.endsWith('\r') ? raw.slice(0, -1) : raw).replace(CONTROLS, ' ');
    const mark = line.trim().toUpperCase();
    if (mark === 'BEGIN:VCARD') {
      depth += 1;
      // A card within a card is an old way to name an assistant.
      if (depth === 1) card = { row: ++row, lines: [], open: false };
    } else if (mark === 'END:VCARD') {
      if (depth === 1 && card) yield card;
      depth = Math.max(0, depth - 1);
      if (depth === 0) card = null;
    } else if (depth === 1 && card) {
      takeLine(card, line);
    }
  }
  if (card) yield { ...card, open: true };
}

function takeLine(card: Card, line: string): void {
  const last = card.lines.length - 1;
  const before = card.lines[last];
  if (before !== undefined && isSoftlyBroken(before))
    card.lines[last] = before.slice(0, -1) + line.trimStart();
  else if (before !== undefined && /^[ \t]/.test(line)) card.lines[last] = before + line.slice(1);
  else if (line.trim() !== '') card.lines.push(line);
}

/** A quoted-printable value goes on after an `=` at the end of a line. */
function isSoftlyBroken(line: string): boolean {
  return line.endsWith('=') && /^[^:]*quoted-printable/i.test(line);
}
