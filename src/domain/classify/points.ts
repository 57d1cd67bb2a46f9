/** From so many points on a text has an intent. A cue that decides alone brings 20; it begins with 10 below 0. */
export const NEEDED = 10;

/** Points as a score from 0 to 1; 0.5 where they just suffice. */
export function scoreOf(points: number): number {
  return Math.round(1000 / (1 + Math.exp((NEEDED - points) / 10))) / 1000;
}
