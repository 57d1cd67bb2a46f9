import type { Language } from '../language/languages';
import type { Reading } from '../reading/reading';
import { LANGUAGE_CUES } from './languages';
import { prepareCues, type Weighed } from './weigh';

/** What weighs a text by the cues of a language; each language's are compiled when they are first asked for. */
export type Weighers = (language: Language) => (reading: Reading) => Weighed;

export function makeWeighers(): Weighers {
  const made = new Map<Language, ReturnType<Weighers>>();
  return (language) => {
    let weigh = made.get(language);
    if (!weigh) {
      weigh = prepareCues(LANGUAGE_CUES[language]);
      made.set(language, weigh);
    }
    return weigh;
  };
}
