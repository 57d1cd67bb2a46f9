import { INTENT_IDS } from '../../../src/domain/model';
import { readOurLabels, readOurPosts, readSet } from '../../model/sets';
import { TRAINING_SETS } from '../../model/settings';
import { keptForTuning } from '../../model/thresholds';
import { type LabelledPost, postOfExample, readPosts } from '../post';
import { mood } from '../questions/mood';
import { anyOf, EIGHT_INTENTS, intent, URGENCY } from '../questions/yes-or-no';
import { LEADS } from './leads';
import { type MeasuredRow, type MeasuredSet, TUNED } from './measured-set';

interface Goals {
  eight: number;
  lead: number;
  relevant: number;
}
const SILVER_GOALS: Goals = { eight: 60, lead: 74, relevant: 72 };
const OUR_GOALS: Goals = { eight: 70, lead: 85, relevant: 80 };

const RELEVANT = INTENT_IDS.filter((id) => id !== 'spam');

/** What is asked of posts that carry every label. */
function averages(goals?: Goals): MeasuredRow[] {
  return [
    { name: 'mean of the eight intents', question: EIGHT_INTENTS, ...goalOf(goals?.eight) },
    { name: 'lead', question: anyOf(LEADS, 'F1'), ...goalOf(goals?.lead) },
    { name: 'relevant or not', question: anyOf(RELEVANT, 'macro-F1'), ...goalOf(goals?.relevant) },
    { name: 'relevant, spam counted in', question: anyOf(INTENT_IDS, 'macro-F1') },
    { name: 'mood', question: mood('macro-recall') },
    { name: 'urgent at all', question: URGENCY },
  ];
}

const goalOf = (goal: number | undefined): { goal?: number } => (goal === undefined ? {} : { goal });
const EACH: MeasuredRow[] = INTENT_IDS.map((id) => ({
  name: `  ${id.replace('_', ' ')}`,
  question: intent(id),
}));

/** The set labelled by a language model: its dev part, and all of it that ours has not learnt from. */
export const SILVER_SETS: Record<string, (set: string) => MeasuredSet[]> = {
  silver_multilabel: (name) => {
    const learnt = learntTexts();
    const dev = readPosts('dev', name);
    return [
      { name, note: TUNED, posts: dev, rows: [...averages(SILVER_GOALS), ...EACH] },
      {
        name: `${name}, dev and train`,
        note: `none learnt from; ${TUNED}`,
        posts: [...dev, ...readPosts('train', name)].filter(({ text }) => !learnt.has(text)),
        rows: [
          ...averages(SILVER_GOALS),
          ...EACH,
          { name: 'complaint, unseen set', question: intent('complaint', 'macro-F1'), goal: 70 },
        ],
      },
    ];
  },
};

/** Rows of the set come from other sets, some of which teach. */
function learntTexts(): Set<string> {
  const examples = [...TRAINING_SETS.flatMap((set) => readSet('train', set)), ...readOurLabels()];
  return new Set(examples.map(({ text }) => text));
}

/** Posts that we wrote ourselves. They are all that measures where the shared sets are missing. */
export function ourSets(): MeasuredSet[] {
  const heldOut = readOurPosts('held-out').map(postOfExample);
  const kept = readOurPosts('trade').filter(({ id }) => keptForTuning(id));
  const of = (...languages: string[]): LabelledPost[] =>
    heldOut.filter(({ lang }) => languages.includes(lang));
  const others = [...new Set(heldOut.map(({ lang }) => lang))].filter((lang) => lang !== 'en').sort();
  return [
    { name: 'our held-out posts, all languages', posts: heldOut, rows: [...averages(OUR_GOALS), ...EACH] },
    { name: 'our held-out posts, English', posts: of('en'), rows: [...averages(OUR_GOALS), ...EACH] },
    {
      name: `our held-out posts, ${others.join(' ')}`,
      note: 'by cues alone',
      posts: of(...others),
      rows: [...averages(OUR_GOALS), ...EACH],
    },
    ...others.map((lang) => ({ name: `our held-out posts, ${lang}`, posts: of(lang), rows: averages() })),
    {
      name: 'our posts kept for thresholds, English',
      note: TUNED,
      posts: kept.filter(({ lang }) => lang === 'en').map(postOfExample),
      rows: [...averages(), ...EACH],
    },
    {
      name: 'our posts kept for thresholds, other languages',
      note: 'by cues alone',
      posts: kept.filter(({ lang }) => lang !== 'en').map(postOfExample),
      rows: averages(),
    },
  ];
}
