import { speakFrom } from '../src/domain/say/say';
import { textsOf } from './locales';

/** Commands and tests in Node say what the interface says in English, from the files that the package is made of. */
const texts = textsOf('en');
speakFrom((key) => {
  const text = texts.get(key);
  if (text === undefined) throw new Error(`There is no text ${key}.`);
  return text;
});
