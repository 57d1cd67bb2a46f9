/** Both browsers have it under this name, and at once: a first sight has no room for the polyfill. */
declare const chrome: { i18n: { getMessage(key: string): string } };

/** A text as the browser has it, in the user's language where we have it. Throws where there is none. */
export function browserText(key: string): string {
  const text = chrome.i18n.getMessage(key);
  if (text === '') throw new Error(`There is no text ${key}.`);
  return text;
}
