import { LANGUAGES } from '../../../src/domain/language/languages';
import type { Question } from './question';

/** Whether the language was recognised; of a language that we have no cues for, that it is none of ours. */
export const RECOGNISED: Question = {
  measure: 'right',
  about: ['language'],
  size: 2,
  cellsOf: ({ lang }, { language }) => {
    const right = (LANGUAGES as readonly string[]).includes(lang) ? lang : null;
    return [language === right ? 1 : 0];
  },
  score: ({ 0: wrong = 0, 1: right = 0 }) => right / Math.max(1, wrong + right),
};
