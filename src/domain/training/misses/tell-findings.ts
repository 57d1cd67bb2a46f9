import { type Finding, readDraft } from '../../review/review';
import { say } from '../../say/say';
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
    const reason = source
      ? say('training_foundFrom', { says: unstopped(says), source: unstopped(source) })
      : `${unstopped(says)}.`;
    if (end <= start)
      return better?.trim() ? say('training_foundBetter', { reason, better: cut(better) }) : reason;
    const around = sentences.filter((one) => one.start < end && one.end > start);
    if (around.some((one) => told.has(one.start))) return reason;
    for (const one of around) told.add(one.start);
    const from = Math.min(start, around[0]?.start ?? start);
    const to = Math.max(end, around.at(-1)?.end ?? end);
    const instead = better === null ? '' : text.slice(from, start) + better + text.slice(end, to);
    const words = cut(text.slice(from, to));
    return instead.trim()
      ? say('training_foundInBetter', { words, reason, better: cut(instead) })
      : say('training_foundIn', { words, reason });
  });
}

function cut(words: string): string {
  return shorten(words.replace(/\s+/gu, ' ').trim(), MOST_WORDS);
}

/** A sentence that something in brackets follows, before its full stop. */
function unstopped(sentence: string): string {
  return sentence.endsWith('.') ? sentence.slice(0, -1) : sentence;
}
