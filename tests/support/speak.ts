import { textsOf } from '../../scripts/locales';
import { speakFrom } from '../../src/domain/say/say';

/** Has all that is said from now on said in a language; whoever does so speaks English again at the end. */
export function speak(language: string): void {
  const texts = textsOf(language);
  speakFrom((key) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`There is no text ${key}.`);
    return text;
  });
}
