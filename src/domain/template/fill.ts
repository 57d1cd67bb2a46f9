import type { Suggestion } from '../coach-view';
import type { Template } from '../model';
import { type FillContext, variableNamed } from '../variables';
import { gapMark, gapsIn } from './gaps';
import { inert } from './inert';
import { joinEmpty } from './join';
import { gapLabel } from './label';
import { parseTemplate } from './parse';

/** The template with everything known put in; what is not known stands as a gap. */
export function fillTemplate(
  template: Pick<Template, 'id' | 'title' | 'text'>,
  context: FillContext,
): Suggestion {
  const text = fillText(template.text, context);
  return { templateId: template.id, title: template.title, text, gaps: gapsIn(text) };
}

/** Fills each variable once, left to right. Values are inert: braces and gap marks in them come out changed. */
export function fillText(template: string, context: FillContext): string {
  const pieces = parseTemplate(template);
  let filled = '';
  let empty = false;
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      filled = empty ? joinEmpty(filled, piece.text) : joinValue(filled, piece.text);
      empty = false;
    } else {
      const value = known(piece.name, context) ?? piece.fallback ?? gapMark(gapLabel(piece.name));
      empty = value === '';
      filled += value;
    }
  }
  return empty ? joinEmpty(filled, '') : filled;
}

function known(name: string, context: FillContext): string | null {
  const value = variableNamed(name)?.resolve(context) ?? '';
  return inert(value.replace(/[\p{Cc}\s]+/gu, ' ')).trim() || null;
}

/** `Lindt & Co.` at the end of a sentence brings its own full stop. */
function joinValue(before: string, after: string): string {
  return before.endsWith('.') && /^\.(?!\.)/.test(after) ? before + after.slice(1) : before + after;
}
