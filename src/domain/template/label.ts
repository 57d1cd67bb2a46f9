import { variableNamed } from '../variables';
import { inert } from './inert';

/**
 * What a gap is called when the variable `name` has no value: the variable's own label, or the name in
 * words for a free one: `meetingTime` and `meeting_time` both ask for `meeting time`.
 */
export function gapLabel(name: string): string {
  const known = variableNamed(name);
  if (known) return known.label;
  const words = name
    .replace(/(?<=\p{Ll})\p{Lu}(?=\p{Ll})/gu, (capital) => ` ${capital.toLowerCase()}`)
    .replace(/[._\s]+/g, ' ')
    .trim();
  return inert(words || name);
}
