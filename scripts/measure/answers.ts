import type { Answer, System } from './systems/system';

/** What a system answered to each text, and how long it took. */
export interface Answered {
  system: System;
  answers: ReadonlyMap<string, Answer>;
  /** Microseconds for each text, in the order asked. */
  micros: Float64Array;
}

/** Asks a system each text once, after warming it up: the first texts also pay for compiling. */
export function askAll(system: System, texts: readonly string[], warmUp: readonly string[]): Answered {
  for (const text of warmUp) system.answer(text);
  const answers = new Map<string, Answer>();
  const micros = new Float64Array(texts.length);
  for (const [at, text] of texts.entries()) {
    const began = performance.now();
    const answer = system.answer(text);
    micros[at] = (performance.now() - began) * 1000;
    answers.set(text, answer);
  }
  return { system, answers, micros };
}
