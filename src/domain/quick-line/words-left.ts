import { clausesOf, type Stretch } from '../stretch';
import { TO_COME } from './channel-words';

/** What stands at the beginning of a line and is kept elsewhere: “called Dana yesterday”. */
export interface Head {
  person: Stretch | null;
  verb: Stretch | null;
  was: Stretch | null;
}

/** Words that say nothing once the day or the person beside them is taken away. */
const FILLERS =
  '(?:(?:remind me|i|we|just|also|and|then|to|with|from|by|on|at|until|till|the|for|please|back|so|ok|well)\\b|[\\s,;:.!–—-])';
const ONLY_FILLERS = new RegExp(`^${FILLERS}*$`, 'iu');
const LEAD = /^[\s,;:.!–—-]+(?:(?:and|who|that)\s+)?/iu;
const DAY_LEFT = /\s*\b(?:on|at|by|until|till|before|after|for|in|the|back on)\s*$/iu;

/** The line without its head, and without clauses that hold nothing but the days (`days`) that were understood. */
export function noteOf(line: string, head: Head, days: readonly Stretch[]): string {
  const from = headEnd(line, head);
  const clauses = clausesOf(line);
  let text = '';
  let before: number | null = null;
  for (const [index, clause] of clauses.entries()) {
    const own = { start: Math.max(clause.start, from), end: clause.end };
    if (own.end <= from || ONLY_FILLERS.test(without(line, own, days))) continue;
    // What parted two clauses stays where both do.
    if (before !== null) text += before === index - 1 ? line.slice(clauses[before]?.end, own.start) : ', ';
    text += line.slice(own.start, own.end);
    before = index;
  }
  if (before === clauses.length - 1) text += line.slice(clauses[before]?.end);
  const trimmed = tidy(text.replace(LEAD, ''));
  const said = head.was && line.slice(head.was.start, head.was.end);
  return said && trimmed.endsWith(said) ? tidy(trimmed.slice(0, -said.length)) : trimmed;
}

/**
 * What is to be done on the day of the next step: what the line says beside the day, “call back Friday”; otherwise
 * the wish it says before, “wants oak, Friday”. Empty where it says neither.
 */
export function stepNote(line: string, step: Stretch, head: Head): string {
  const clauses = clausesOf(line);
  const index = clauses.findLastIndex(({ start }) => start <= step.start);
  const clause = clauses[index];
  if (!clause) return '';
  const from = headEnd(line, head);
  const start = Math.min(Math.max(clause.start, from), step.start);
  const before = line.slice(start, step.start).replace(DAY_LEFT, '');
  const after = line.slice(step.end, Math.max(step.end, clause.end));
  const beside = `${before} ${after}`.replace(/\s+/g, ' ').replace(LEAD, '').trim();
  if (!ONLY_FILLERS.test(beside)) return beside.slice(0, 500);
  const last = clauses[index - 1];
  const wish = last ? line.slice(Math.max(last.start, from), last.end).trim() : '';
  return TO_COME.test(wish) ? wish.slice(0, 500) : '';
}

function headEnd(line: string, head: Head): number {
  const parts = [head.verb, head.person, head.was]
    .filter((one): one is Stretch => one !== null)
    .sort((a, b) => a.start - b.start);
  let end = 0;
  for (const part of parts) {
    if (part.start < end) continue;
    if (!ONLY_FILLERS.test(line.slice(end, part.start))) break;
    end = part.end;
  }
  return end;
}

function without(line: string, { start, end }: Stretch, others: readonly Stretch[]): string {
  let left = '';
  for (let at = start; at < end; at++) {
    if (!others.some((other) => other.start <= at && at < other.end)) left += line.charAt(at);
  }
  return left;
}

function tidy(text: string): string {
  return text.replace(/[\s,;:–—-]+$/u, '').trim();
}
