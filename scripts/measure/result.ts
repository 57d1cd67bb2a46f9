import type { Answered } from './answers';
import { bootstrap, type Fallen, type Interval, tallyOf } from './bootstrap';
import type { LabelledPost } from './post';
import type { Question } from './questions/question';
import type { MeasuredRow } from './sets/measured-set';

/** A row measured. Scores are 0 to 1. */
export interface Result {
  row: MeasuredRow;
  /** Posts whose label is known. */
  posts: number;
  /** How many of them are truly a yes, where there is one. */
  yes: number | null;
  /** In the order of the systems, ours first; null for a system that has nothing to say. */
  scores: Array<number | null>;
  /** Of our score. */
  interval: Interval;
}

export function measure(
  row: MeasuredRow,
  posts: readonly LabelledPost[],
  systems: readonly Answered[],
): Result {
  const { question, of = () => true } = row;
  const asked = posts.filter(of);
  const [ours, ...others] = systems.map((answered) => fall(question, asked, answered));
  if (!ours) throw new Error(`Ours has no answer to “${row.name}”`);
  const tally = tallyOf(ours);
  return {
    row,
    posts: ours.cells.length / ours.perPost,
    yes: question.yes?.(tally) ?? null,
    scores: [question.score(tally), ...others.map((fallen) => fallen && question.score(tallyOf(fallen)))],
    interval: bootstrap(ours, question.score),
  };
}

/** Null when the system does not speak of what is asked. */
export function fall(
  { about, size, cellsOf }: Question,
  posts: readonly LabelledPost[],
  { system, answers }: Answered,
): Fallen | null {
  if (!about.every((topic) => system.speaksOf.has(topic))) return null;
  const fallen = posts.flatMap((post) => {
    const answer = answers.get(post.text);
    if (!answer) throw new Error('A post was measured that nobody was asked about');
    const cells = cellsOf(post, answer);
    return cells ? [cells] : [];
  });
  return { cells: Uint8Array.from(fallen.flat()), perPost: fallen[0]?.length ?? 1, size };
}
