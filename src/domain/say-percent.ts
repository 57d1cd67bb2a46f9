import { say } from './say/say';

/** A part of a whole (0..1) in hundredths, as all of Rapport writes it: `82%`. */
export function sayPercent(part: number): string {
  return say('common_percent', { number: Math.round(part * 100) });
}
