/**
 * `npm run measure`: how well and how fast the shipped classifier reads posts, beside simpler systems, and
 * which goals it falls short of. `npm run measure -- complaints` measures only sets whose name has the word.
 */
import { readOurPosts } from '../model/sets';
import { type Answered, askAll } from './answers';
import { tallyOf } from './bootstrap';
import { isShort, type Judged, shortOfTheGoals } from './goals';
import { LONG, longPosts } from './long-posts';
import { RECOGNISED } from './questions/language';
import { fall, measure, type Result } from './result';
import { allSets } from './sets';
import type { MeasuredSet } from './sets/measured-set';
import { speedGoals, speedLines } from './speed';
import { allSystems } from './systems';
import { type Line, layOut } from './table';

/** So many long posts are timed beside the others, but never more than one to 80 of them. */
const LONG_POSTS = 200;

const wanted = process.argv[2] ?? '';
const { sets: all, missing } = allSets();
const sets = all.filter(({ name }) => name.includes(wanted));
for (const sentence of missing) console.log(sentence);
if (sets.length === 0) throw new Error(`No set has “${wanted}” in its name`);

const texts = [...new Set(sets.flatMap(({ posts }) => posts.map(({ text }) => text)))];
const long = Math.min(LONG_POSTS, Math.ceil(texts.length / 80));
const asked = [...texts, ...longPosts(long)];
const warmUp = [...readOurPosts('trade').map(({ text }) => text), ...longPosts(LONG_POSTS / 2)];
const systems = (await allSystems()).map((system) => askAll(system, asked, warmUp));
const [ours] = systems as [Answered, ...Answered[]];

const judged: Judged[] = [];
const lines: Line[] = [
  ['', 'posts', 'yes', 'measure', ...systems.map(({ system }) => system.name), '95% of ours', 'goal    '],
];
for (const set of sets) {
  lines.push('', titleOf(set));
  for (const row of set.rows) {
    const result = measure(row, set.posts, systems);
    const goal = goalOf(set, result);
    if (goal) judged.push(goal);
    lines.push(lineOf(result, goal));
  }
}
judged.push(...speedGoals(ours));

console.log(
  'Scores in percent. “Yes” is how many posts have the label; a dash: the system has nothing to say.',
);
console.log(
  'The interval is by bootstrap, 1,000 draws of the posts. “Chose thresholds”: ours was set to do well on',
);
console.log('such a set, and will score a little less on new posts of its kind.\n');
console.log(layOut(lines).join('\n'));
console.log(
  `\nTime per post in µs: ${asked.length} texts, ${long} of them long (${LONG} characters of ours)\n`,
);
console.log(layOut(speedLines(systems, long)).join('\n'));
console.log('\nShort of the goals\n');
for (const line of shortOfTheGoals(judged)) console.log(`  ${line}`);

function titleOf({ name, note, posts }: MeasuredSet): string {
  const fallen = fall(RECOGNISED, posts, ours);
  const recognised = fallen ? percent(RECOGNISED.score(tallyOf(fallen))) : '-';
  const remarks = [`${posts.length} posts`, `language right in ${recognised}%`, ...(note ? [note] : [])];
  return `${name} (${remarks.join('; ')})`;
}

function lineOf({ row, posts, yes, scores, interval }: Result, goal: Judged | null): string[] {
  return [
    `  ${row.name}`,
    String(posts),
    yes === null ? '' : String(yes),
    row.question.measure,
    ...scores.map((score) => (score === null ? '-' : percent(score))),
    `${percent(interval.low)}–${percent(interval.high)}`,
    goal ? `${goal.goal} ${isShort(goal) ? 'short' : '     '}` : '',
  ];
}

function goalOf({ name }: MeasuredSet, { row, scores, interval }: Result): Judged | null {
  if (row.goal === undefined) return null;
  return {
    name: `${name}: ${row.name.trim()}, ${row.question.measure}`,
    got: 100 * (scores[0] ?? Number.NaN),
    goal: row.goal,
    better: 'higher',
    unit: '%',
    interval: { low: 100 * interval.low, high: 100 * interval.high },
  };
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
