import type { OwnSlice } from './own-time';
import type { Slice } from './trace';

const FRAME_US = 1e6 / 60;

/**
 * Frames whose work took the thread longer than a sixtieth of a second and would not have without what is ours.
 * Reckoned in the thread's own time: unlike dropped frames it hardly depends on what else the machine does.
 */
export function pushedOver(slices: readonly Slice[], own: readonly OwnSlice[]): number {
  const tasks = slices.filter(({ name }) => name === 'RunTask');
  const begins = frameBegins(slices);
  const all = perFrame(begins, tasks);
  const ours = perFrame(begins, own);
  return all.filter((cpu, at) => cpu > FRAME_US && cpu - (ours[at] ?? 0) <= FRAME_US).length;
}

/** When the tasks began in which the page drew its frames. */
function frameBegins(slices: readonly Slice[]): number[] {
  const begins: number[] = [];
  let task = 0;
  for (const { name, at } of slices) {
    if (name === 'RunTask') task = at;
    else if (name === 'FireAnimationFrame' && begins.at(-1) !== task) begins.push(task);
  }
  return begins;
}

/** What was spent from each frame's beginning to the next one's. */
function perFrame(begins: readonly number[], spent: readonly Pick<OwnSlice, 'at' | 'cpu'>[]): number[] {
  const sums = begins.map(() => 0);
  const sorted = [...spent].sort((a, b) => a.at - b.at);
  let frame = -1;
  for (const { at, cpu } of sorted) {
    while (frame + 1 < begins.length && (begins[frame + 1] ?? 0) <= at) frame++;
    if (frame >= 0) sums[frame] = (sums[frame] ?? 0) + cpu;
  }
  return sums;
}
