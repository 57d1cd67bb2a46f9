import { speakFrom } from '../domain/say/say';

/** Both browsers have it under this name, and at once: a first sight has no room for the polyfill. */
declare const chrome: { i18n: { getMessage(key: string): string } };

// What speaks imports this before all else: texts come from the browser, in the user's language where we have it.
speakFrom((key) => {
  const text = chrome.i18n.getMessage(key);
  if (text === '') throw new Error(`There is no text ${key}.`);
  return text;
});
