import { speakFrom } from '../domain/say/say';

/** The package's file of a language's texts, as browsers read it. */
type Messages = Record<string, { message: string } | undefined>;

/**
 * Workers have no `browser.i18n`: they read the file that the browser has the page's texts from. In it `$$` stands for
 * a `$` (see `scripts/locales`).
 */
export async function speakAsPage(language: string): Promise<void> {
  const answer = await fetch(`/_locales/${language}/messages.json`);
  const messages: Messages = await answer.json();
  speakFrom((key) => {
    const text = messages[key]?.message;
    if (text === undefined) throw new Error(`There is no text ${key}.`);
    return text.replaceAll('$$', '$');
  });
}
