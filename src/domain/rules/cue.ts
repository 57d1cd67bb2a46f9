/** A pattern in folded text (see `fold.ts`) and how much it counts. Patterns are ours, never the user's. */
export interface Cue {
  /**
   * English, for text without accents, with straight quotes. Every quantifier is bounded and no group is
   * repeated, so that a match costs the same whatever the text; a test enforces it.
   */
  pattern: RegExp;
  /** Points; a text has the intent from 1 point on. Negative cues speak against it. */
  points: number;
  /** True for cues that count even after “not”, “never”, “no”: because they carry their own negation. */
  evenNegated: boolean;
}

/** Words that count unless they are negated. */
export function cue(points: number, pattern: RegExp): Cue {
  return {
    points,
    pattern: new RegExp(pattern.source, `g${pattern.unicode ? 'u' : ''}`),
    evenNegated: false,
  };
}

/** Words that count whatever stands before them. */
export function always(points: number, pattern: RegExp): Cue {
  return { points, pattern: new RegExp(pattern.source, `g${pattern.unicode ? 'u' : ''}`), evenNegated: true };
}
