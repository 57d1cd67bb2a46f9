import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Example, type Labels, labelsOfCodes, labelsOfSet, setMood } from './example';

/** The labelled posts shared by all who build Rapport; they stay where they are. */
export const DATA = path.resolve(import.meta.dirname, '../../../shared/data');
const OURS = import.meta.dirname;

interface SetRow {
  id: string;
  text: string;
  labels?: Labels & { emotions?: string[] };
  lang?: string;
  meta?: { origin?: string };
}

export function haveData(): boolean {
  return existsSync(DATA);
}

function rowsOf(file: string): SetRow[] {
  return readFileSync(path.join(DATA, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SetRow);
}

/** A set as its makers labelled it. */
export function readSet(part: 'train' | 'dev', set: string): Example[] {
  return rowsOf(`${part}/${set}.jsonl`).map(({ id, text, labels = {}, lang = 'en' }) => {
    const known = labelsOfSet(labels);
    const mood = labels.emotions ? moodOfEmotions(labels.emotions) : null;
    if (mood) setMood(known, mood);
    return { id, text, set, lang, labels: known };
  });
}

const GLAD = new Set(
  'admiration amusement approval caring desire excitement gratitude joy love optimism pride relief'.split(
    ' ',
  ),
);
const SAD = new Set(
  'anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse sadness'.split(
    ' ',
  ),
);

/** Null where the emotions contradict each other. */
function moodOfEmotions(emotions: readonly string[]): 'negative' | 'neutral' | 'positive' | null {
  const glad = emotions.some((emotion) => GLAD.has(emotion));
  const sad = emotions.some((emotion) => SAD.has(emotion));
  if (glad && sad) return null;
  if (glad) return 'positive';
  return sad ? 'negative' : 'neutral';
}

/** Where the texts are that our label files speak of. */
const LABELLED = [
  'train/complaints',
  'train/fb_comments',
  'train/purchase_iphonex',
  'train/youtube_spam',
  'train/tweet_acts',
  'train/goemotions',
  'unlabelled/fb_comments',
];

/** Our own labels of texts of others: `labels/*.txt`, ids and labels only. */
export function readOurLabels(): Example[] {
  const texts = new Map(
    LABELLED.flatMap((file) => rowsOf(`${file}.jsonl`).map(({ id, text }) => [id, text])),
  );
  return filesOf('labels', '.txt').flatMap((file) =>
    linesOf(file).map((line) => {
      const [id = '', codes = '', mood = '', urgency = ''] = line.split(' ');
      const text = texts.get(id);
      if (text === undefined) throw new Error(`${file} labels ${id}, which is in no set`);
      const set = id.split(':')[0] ?? '';
      return { id, text, set, lang: 'en', labels: labelsOfCodes(codes, mood, urgency) };
    }),
  );
}

/** Posts that we wrote: `examples/<kind>-*.tsv`. */
export function readOurPosts(kind: 'trade' | 'general' | 'held-out'): Example[] {
  return filesOf('examples', '.tsv')
    .filter((file) => path.basename(file).startsWith(kind))
    .flatMap((file) =>
      linesOf(file).map((line, at) => {
        const [codes = '', mood = '', urgency = '', lang = '', , text = ''] = line.split('\t');
        if (text === '') throw new Error(`${file}, line ${at + 1} has no text`);
        return {
          id: `${path.basename(file, '.tsv')}:${at + 1}`,
          text,
          set: kind === 'general' ? 'general' : 'own',
          lang,
          labels: labelsOfCodes(codes, mood, urgency),
        };
      }),
    );
}

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(path.join(OURS, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(OURS, folder, name));
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
}
