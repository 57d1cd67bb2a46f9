import { inert } from './inert';
import { gapLabel } from './label';

/** A gap, a variable that was left standing, or a lone half of either. */
const MARK = /⟦([^⟦⟧\n]*)⟧|\{\{(?!\{)([^{}\n]*)\}\}|⟦|⟧|\{\{(?!\{)|\}\}/g;

/** How a gap stands in a draft: `⟦price⟧`. */
export function gapMark(label: string): string {
  return `⟦${label}⟧`;
}

/**
 * What a draft still asks the user for, each once, in order. Variables typed into the draft count, and so
 * do half-deleted marks, which are named as they stand (`⟦`): none of them may reach a customer.
 */
export function gapsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(MARK), labelOf))];
}

/** The draft with every gap of this label replaced by the value. A blank value fills nothing. */
export function fillGap(text: string, gap: string, value: string): string {
  const given = inert(value).trim();
  if (given === '') return text;
  return text.replace(MARK, (...found: string[]) => (labelOf(found) === gap ? given : (found[0] ?? '')));
}

/** A draft with a gap is never ready: the user fills it or deletes it. */
export function readyToInsert(text: string): { ok: true } | { ok: false; gaps: string[] } {
  const gaps = gapsIn(text);
  return gaps.length === 0 ? { ok: true } : { ok: false, gaps };
}

function labelOf([mark = '', gap, variable]: readonly (string | undefined)[]): string {
  const name = variable?.split('|')[0]?.trim();
  return (name ? gapLabel(name) : gap?.trim()) || mark;
}
