import type { Suggestion } from '../coach-view';
import { draftLength } from '../draft-length';
import { packSize } from '../info-packs/pack-text';
import type { Template } from '../model';
import { REPLY_LIMITS } from '../reply-limits';
import { type FillContext, packVariableId, variableNamed } from '../variables';
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
  const { text, leftOut } = fillToFit(template.text, context);
  const filled = { templateId: template.id, title: template.title, text, gaps: gapsIn(text) };
  return leftOut.length > 0 ? { ...filled, leftOut } : filled;
}

/**
 * The template filled for a site: of information packs only as much as the site takes, in whole things, and at least
 * one of each. `leftOut` says how many are missing.
 */
export function fillToFit(
  template: string,
  context: FillContext,
): { text: string; leftOut: NonNullable<Suggestion['leftOut']> } {
  const packs = (context.packs ?? []).filter(({ title }) => bringsIn(template, title));
  const { max, weigh } = REPLY_LIMITS[context.post.site];
  const sizes = packs.map((pack) => ({ pack: pack.title, size: packSize(pack) }));
  let lines = Math.max(1, ...sizes.map(({ size }) => size));
  let text = fillText(template, context);
  while (packs.length > 0 && lines > 1 && draftLength(text, weigh) > max) {
    lines -= 1;
    text = fillText(template, { ...context, packLines: lines });
  }
  const leftOut = sizes.flatMap(({ pack, size }) => (size > lines ? [{ pack, items: size - lines }] : []));
  return { text, leftOut };
}

function bringsIn(template: string, title: string): boolean {
  const id = packVariableId(title).toLowerCase();
  return parseTemplate(template).some(
    (piece) => piece.kind === 'variable' && variableNamed(piece.name)?.id.toLowerCase() === id,
  );
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
  const variable = variableNamed(name);
  const value = variable?.resolve(context) ?? '';
  const lines = variable?.lines ? value.split('\n') : [value];
  const told = lines.map((line) => inert(line.replace(/[\p{Cc}\s]+/gu, ' ')).trim());
  return told.filter(Boolean).join('\n') || null;
}

/** `Lindt & Co.` at the end of a sentence brings its own full stop. */
function joinValue(before: string, after: string): string {
  return before.endsWith('.') && /^\.(?!\.)/.test(after) ? before + after.slice(1) : before + after;
}
