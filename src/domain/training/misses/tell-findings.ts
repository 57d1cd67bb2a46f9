import { type Finding, readDraft } from '../../review/review';
import { shorten } from './words';

const MOST_WORDS = 240;

/**
 * What was found in a reply, one paragraph each: the whole sentence, why, and how it could stand. A sentence is told
 * once: mended in a small way, one that is wrong in a large way would look like a model.
 */
export function tellFindings(findings: readonly Finding[], text: string): string[] {
  const { sentences } = readDraft(text);
  const told = new Set<number>();
  return findings.map(({ start, end, says, source, better }) => {
    const why = source ? ` (${source.replace(/\.$/u, '')})` : '';
    const reason = `${says.replace(/\.$/u, '')}${why}.`;
    if (end <= start) return better?.trim() ? `${reason} Better: ${quoted(better)}` : reason;
    const around = sentences.filter((one) => one.start < end && one.end > start);
    if (around.some((one) => told.has(one.start))) return reason;
    for (const one of around) told.add(one.start);
    const from = Math.min(start, around[0]?.start ?? start);
    const to = Math.max(end, around.at(-1)?.end ?? end);
    const instead = better === null ? '' : text.slice(from, start) + better + text.slice(end, to);
    const mended = instead.trim() ? ` Better: ${quoted(instead)}` : '';
    return `${quoted(text.slice(from, to))}: ${reason}${mended}`;
  });
}

function quoted(words: string): string {
  return `“${shorten(words.replace(/\s+/gu, ' ').trim(), MOST_WORDS)}”`;
}
