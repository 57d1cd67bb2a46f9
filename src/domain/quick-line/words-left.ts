import { clausesOf, type Stretch } from '../stretch';
import type { QuickLanguage } from './languages/language';

/** What stands at the beginning of a line and is kept elsewhere: “called Dana yesterday”. */
export interface Head {
  person: Stretch | null;
  verb: Stretch | null;
  was: Stretch | null;
}

/** The line without its head, and without clauses that hold nothing but the days (`days`) that were understood. */
export function noteOf(line: string, head: Head, days: readonly Stretch[], language: QuickLanguage): string {
  const from = headEnd(line, head, language);
  const clauses = clausesOf(line);
  let text = '';
  let before: number | null = null;
  for (const [index, clause] of clauses.entries()) {
    const own = { start: Math.max(clause.start, from), end: clause.end };
    if (own.end <= from || language.onlyFillers.test(without(line, own, days))) continue;
    // What parted two clauses stays where both do.
    if (before !== null) text += before === index - 1 ? line.slice(clauses[before]?.end, own.start) : ', ';
    text += line.slice(own.start, own.end);
    before = index;
  }
  if (before === clauses.length - 1) text += line.slice(clauses[before]?.end);
  const trimmed = tidy(text.replace(language.noteLead, ''));
  const said = head.was && line.slice(head.was.start, head.was.end);
  return said && trimmed.endsWith(said) ? tidy(trimmed.slice(0, -said.length)) : trimmed;
}

/**
 * What is to be done on the day of the next step: what the line says beside the day, “call back Friday”; otherwise
 * the wish it says before, “wants oak, Friday”. Empty where it says neither.
 */
export function stepNote(line: string, step: Stretch, head: Head, language: QuickLanguage): string {
  const clauses = clausesOf(line);
  const index = clauses.findLastIndex(({ start }) => start <= step.start);
  const clause = clauses[index];
  if (!clause) return '';
  const from = headEnd(line, head, language);
  const start = Math.min(Math.max(clause.start, from), step.start);
  const before = line.slice(start, step.start).replace(language.dayLeft, '');
  const after = line.slice(step.end, Math.max(step.end, clause.end));
  const beside = `${before} ${after}`.replace(/\s+/g, ' ').replace(language.noteLead, '').trim();
  if (!language.onlyFillers.test(beside)) return beside.slice(0, 500);
  const last = clauses[index - 1];
  const wish = last ? line.slice(Math.max(last.start, from), last.end).trim() : '';
  return language.toCome.test(wish) ? wish.slice(0, 500) : '';
}

function headEnd(line: string, head: Head, { onlyFillers }: QuickLanguage): number {
  const parts = [head.verb, head.person, head.was]
    .filter((one): one is Stretch => one !== null)
    .sort((a, b) => a.start - b.start);
  let end = 0;
  for (const part of parts) {
    if (part.start < end) continue;
    if (!onlyFillers.test(line.slice(end, part.start))) break;
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
