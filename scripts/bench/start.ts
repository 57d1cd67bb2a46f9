import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../src/domain/language/languages';
import { DETECTION } from '../../src/domain/trained/outputs';
import { builtDetection } from '../built-detection';
import { modelBuffer } from '../shipped-classifier';
import { medianOf } from './rounds';

/** What has to be done before the first post is read. Times in milliseconds. */
export interface Step {
  name: string;
  /** Nothing is warm: what a worker that was just started pays. */
  first: number;
  /** Of later times. */
  median: number;
}

const GREETINGS: Record<Language, string> = {
  en: 'How much is the delivery to Leeds?',
  es: '¿Cuánto cuesta el envío a Sevilla, por favor?',
  pt: 'Quanto custa a entrega para o Porto? Não sei onde ver',
  fr: 'Combien coûte la livraison à Lyon, s’il vous plaît ?',
  de: 'Was kostet die Lieferung nach Köln und wie lange dauert sie?',
};
const AGAIN = 20;

/** Must run before anything else is classified, or nothing is cold any more. */
export async function measureStart(): Promise<Step[]> {
  const { makeClassifier, openModel } = await builtDetection();
  const bytes = modelBuffer();
  const model = openModel(bytes, DETECTION);
  const steps: Array<{ name: string; run: () => unknown }> = [
    { name: 'read the model file', run: modelBuffer },
    { name: 'open the model, bytes in hand', run: () => openModel(bytes, DETECTION) },
    ...LANGUAGES.map((language) => ({
      name: `compile the cues and read one post, ${LANGUAGE_NAMES[language]}`,
      run: () => readFirst(language),
    })),
  ];
  function readFirst(language: Language): void {
    const { language: found } = makeClassifier(model)(GREETINGS[language]);
    if (found !== language) throw new Error(`Taken for ${found}: “${GREETINGS[language]}”`);
  }
  return steps.map(({ name, run }) => ({
    name,
    first: millis(run),
    median: medianOf(Array.from({ length: AGAIN }, () => millis(run))),
  }));
}

function millis(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}
