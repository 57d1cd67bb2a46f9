import { type Line, layOut } from '../measure/table';
import { contestants } from './contestants';
import { kindsOfTexts } from './kinds';
import { lookedAt, race } from './rounds';
import { measureStart } from './start';

/**
 * How fast the shipped classifier is beside simpler systems and beside a single pass over the characters, all in one
 * run, so that the ratios hold on any machine. Reads texts of our own only.
 */
export async function benchDetection(): Promise<void> {
  const start = await measureStart();
  const kinds = kindsOfTexts();
  const racers = await contestants();
  const speeds = race(kinds, racers);
  if (lookedAt() === undefined) throw new Error('Nothing was read');

  const others = racers.slice(1).map(({ name }) => name);
  const times: Line[] = [['', '', ...racers.flatMap(({ name }) => [name, 'p99'])]];
  const ratios: Line[] = [['', ...others, ...others.map((name) => `${name} p99`)]];
  for (const [row, { name, texts }] of kinds.entries()) {
    const [ours, ...theirs] = speeds[row] ?? [];
    if (!ours) continue;
    const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
    times.push([
      `  ${name}`,
      length.toFixed(0),
      ...[ours, ...theirs].flatMap(({ median, p99 }) => [micros(median), micros(p99)]),
    ]);
    ratios.push([
      `  ${name}`,
      ...theirs.map(({ median }) => ratioOf(ours.median / median)),
      ...theirs.map(({ p99 }) => ratioOf(ours.p99 / p99)),
    ]);
  }

  console.log('Time per post in µs: median and p99, with the mean length in characters\n');
  console.log(layOut(times).join('\n'));
  console.log('\nHow many times as long as the others ours takes (below 1: ours is faster)\n');
  console.log(layOut(ratios).join('\n'));
  console.log(
    '\nBefore the first post, in ms: the first time, and the median of 20 more. Reading and opening the model',
  );
  console.log('should take less than 30 together.\n');
  console.log(
    layOut([
      ['', 'first', 'median'],
      ...start.map(({ name, first, median }) => [`  ${name}`, first.toFixed(2), median.toFixed(3)]),
    ]).join('\n'),
  );
}

function micros(time: number): string {
  return time.toFixed(time < 10 ? 2 : 1);
}

function ratioOf(ratio: number): string {
  return ratio.toFixed(ratio < 10 ? 2 : 0);
}
