import { say } from '../domain/say/say';
import { watchedLine } from '../domain/watched-line';
import { parseWatched } from '../domain/watched-words';
import type { LogDatabase } from '../log/database';
import { changeSettings, readSettings } from '../log/settings';
import { notice } from './notice';

/** A notification that says what is watched now is named by this and the line, so that a click can take it back. */
const WATCHED = 'watched ';

/** Adds words that were marked on a page to the watched ones, and says so with a way back. */
export async function watchWords(log: LogDatabase, selection: string, now: Date): Promise<void> {
  const line = watchedLine(selection);
  const parsed = parseWatched(line);
  if (!parsed.ok) return notice(say('background_notWatched'), parsed.why);
  const { watched } = (await readSettings(log)).profile;
  if (watched.includes(line)) {
    return notice(say('background_watchedAlready'), say('background_watchesAlready', { words: line }));
  }
  const done = await changeSettings(log, (settings) => withWatched(settings, (all) => [...all, line]), now);
  if (!done.ok) return notice(say('background_notWatched'), done.failure.says);
  await notice(
    say('background_watching', { words: line }),
    say('background_watchingMeans'),
    `${WATCHED}${line}`,
  );
}

/** A click on such a notification takes the words out again. False: it is another one. */
export async function takeBackWatched(log: LogDatabase, notificationId: string, now: Date): Promise<boolean> {
  if (!notificationId.startsWith(WATCHED)) return false;
  const line = notificationId.slice(WATCHED.length);
  const done = await changeSettings(
    log,
    (settings) => withWatched(settings, (all) => all.filter((one) => one !== line)),
    now,
  );
  await (done.ok
    ? notice(say('background_notWatching', { words: line }), say('background_watchedIn'))
    : notice(say('background_notTakenBack'), done.failure.says));
  return true;
}

function withWatched<S extends { profile: { watched: string[] } }>(
  settings: S,
  change: (watched: string[]) => string[],
): S {
  return { ...settings, profile: { ...settings.profile, watched: change(settings.profile.watched) } };
}
