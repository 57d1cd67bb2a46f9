/**
 * Words that speak for an intent or a mood, and how much they count. A text has an intent from 1 point on.
 *
 * `lines` holds one pattern a line, in small letters, without accents and apostrophes (`dont`):
 *
 *     where can (i|we) buy          one of several, words or phrases
 *     [really|just] want (to|it)    perhaps one of several
 *     cancel(s|led|ling)            endings; (|s) for none or s
 *     wait .. weeks                 up to eight words of the same sentence between
 *     wait ..3 weeks                up to three
 *     ANY NUM MENTION URL           any one word, a number, @someone, a web address
 *     SMILE FROWN                   :) and :( in all their shapes
 *     START interested END          the first words (after a greeting or @someone), the last words
 *     ? ! $ , 😍                     signs stand for themselves; `$` is any currency
 *
 * A cue counts once, by the first place where one of its lines stands.
 */
export interface Cue {
  /** Negative ones speak against it. */
  points: number;
  lines: string;
  /** True when it counts even after “not”, “never”, “no”: because it carries its own negation. */
  evenNegated: boolean;
  /** True when it means the same wherever it stands: the model may add to it, hardly outvote it. */
  sure: boolean;
}

/** Words that count unless they are negated. */
export function cue(points: number, lines: string): Cue {
  return { points, lines, evenNegated: points < 0, sure: false };
}

/** Words that count whatever stands before them. */
export function always(points: number, lines: string): Cue {
  return { points, lines, evenNegated: true, sure: false };
}

/** Turns of phrase that say it all, unless they are negated. */
export function sure(lines: string): Cue {
  return { points: 1.5, lines, evenNegated: false, sure: true };
}

/** Turns of phrase that rule it out, whatever the words in them say, unless they are negated. */
export function sureNot(lines: string): Cue {
  return { points: -1.5, lines, evenNegated: false, sure: true };
}

/** The lines of a cue, without blank ones. */
export function linesOf(lines: string): string[] {
  return lines.split('\n').flatMap((line) => line.trim() || []);
}
