import { say } from '../../say/say';
import { cut } from '../clean';
import { type ContactDraft, emptyDraft, type FileProblem } from '../draft';
import { MAX_CELL, MAX_ROWS } from '../limits';
import { numberEqualRows } from '../mark';
import { type Pace, WITHOUT_PAUSE } from '../pace';
import { settleDraft } from '../settle-draft';
import type { CardLine } from './card-line';
import { plainLabel } from './labels';
import { CARD_PROPERTIES } from './properties';
import type { CardProperty, CardSketch } from './properties/property';
import { readLine } from './read-line';
import { type Card, splitCards } from './split-cards';

const BY_NAME = new Map<string, CardProperty>(
  CARD_PROPERTIES.flatMap((property) => property.names.map((name) => [name, property] as const)),
);
/** Read for what they say of the card itself. */
const OF_THE_CARD = new Set(['kind', 'x-addressbookserver-kind', 'x-ablabel', 'prodid']);
const PICTURES = new Set(['photo', 'logo']);

/** What a file of cards says of people, and what of it could not be read. */
export interface ReadVcards {
  drafts: ContactDraft[];
  problems: FileProblem[];
}

/**
 * Reads vCards of versions 2.1, 3.0 and 4.0. A line that cannot be read is told and left out; the rest of its
 * card stands. Throws what `pace` throws.
 */
export async function readVcards(text: string, pace: Pace = WITHOUT_PAUSE): Promise<ReadVcards> {
  const drafts: ContactDraft[] = [];
  const problems: FileProblem[] = [];
  let pictures = 0;
  let seen = 0;
  for (const card of splitCards(text)) {
    await pace(seen, text.length);
    // About how far the file is read: the breaks and pictures are not counted.
    seen = Math.min(text.length, seen + card.lines.reduce((sum, line) => sum + line.length + 2, 0));
    if (drafts.length >= MAX_ROWS) {
      problems.push({
        row: card.row,
        says: say('transfer_tooManyCards', { count: MAX_ROWS }),
      });
      break;
    }
    if (card.lines.some((line) => PICTURES.has(nameOf(line)))) pictures += 1;
    const draft = readCard(card, problems);
    if (draft) drafts.push(settleDraft(draft));
  }
  if (drafts.length === 0 && problems.length === 0) {
    problems.push({ row: 1, says: say('transfer_noCard') });
  }
  if (pictures > 0) {
    problems.unshift({ row: 1, says: say('transfer_pictures', { count: pictures }) });
  }
  await pace(text.length, text.length);
  return { drafts: numberEqualRows(drafts), problems };
}

function readCard(card: Card, problems: FileProblem[]): ContactDraft | null {
  const problem = (says: string): void => {
    problems.push({ row: card.row, says });
  };
  if (card.open) problem(say('transfer_openCard'));
  const lines = card.lines.flatMap((line) => readKnown(line, problem) ?? []);
  const kind = lines.find(({ name }) => name === 'kind' || name === 'x-addressbookserver-kind')?.text ?? '';
  if (/^(?:group|location|device|application)$/i.test(kind.trim())) {
    problem(say('transfer_noPerson'));
    return null;
  }
  const sketch: CardSketch = {
    draft: emptyDraft(card.row),
    nameOfParts: '',
    labels: labelsOf(lines),
    own: lines.some(({ name, text }) => name === 'prodid' && text.includes('Rapport')),
  };
  for (const line of lines) BY_NAME.get(line.name)?.read(line, sketch);
  return { ...sketch.draft, name: sketch.draft.name || sketch.nameOfParts };
}

function readKnown(line: string, problem: (says: string) => void): CardLine | null {
  const name = nameOf(line);
  if (!BY_NAME.has(name) && !OF_THE_CARD.has(name)) return null;
  if (line.length > MAX_CELL) problem(say('transfer_longLine', { count: MAX_CELL }));
  try {
    return readLine(cut(line, MAX_CELL));
  } catch {
    problem(say('transfer_unreadLine', { text: cut(line, 60) }));
    return null;
  }
}

/** `tel` of `item1.TEL;TYPE=home:…`. */
function nameOf(line: string): string {
  return (/^(?:[\w-]+\.)?([\w-]+)/.exec(line)?.[1] ?? '').toLowerCase();
}

function labelsOf(lines: readonly CardLine[]): Map<string, string> {
  return new Map(
    lines
      .filter(({ name, group }) => name === 'x-ablabel' && group !== '')
      .map(({ group, text }) => [group, plainLabel(text)]),
  );
}
