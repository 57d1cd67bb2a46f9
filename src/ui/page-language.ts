import '../messaging/speak-browser';
import type { Key } from '../domain/say/keys';
import { say, speech } from '../domain/say/say';

/** What a page of ours does before all else: it takes on the language and direction of its texts, and its title. */
export function speakOnPage(title: Key): void {
  const { language, direction } = speech();
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.title = say(title);
}
