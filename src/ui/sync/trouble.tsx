import type { ComponentChildren } from 'preact';
import { dayOf, describeDay } from '../../domain/days';
import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import type { Connection } from '../../domain/sync/connection';
import type { SyncProblem } from '../../domain/sync/problem';
import type { SyncState } from '../../domain/sync/state';
import { worthTelling } from '../../domain/sync/worth-telling';
import { useNow } from '../live';
import type { ProblemWords } from './problem-words';
import { sayOf } from './say-of';
import { useHost } from './use-host';

export type NoticePlace = 'page' | 'line';

/** What is told of one connection, and the screen where something can be done about it. */
export interface TroubleWords {
  screen: 'sync' | 'team';
  title: Key;
  /** Before what only the user can end. */
  stands: Key;
  /** Since `{day}`. */
  long: Key;
  problems: Record<SyncProblem, ProblemWords>;
}

interface Props {
  place: NoticePlace;
  connection: Connection;
  state: SyncState;
  words: TroubleWords;
  /** What else is worth telling, where the connection itself is well. */
  otherwise?: string | null;
}

/** What is wrong with a connection, where it is worth telling, and the way to what can be done about it. */
export function Trouble({ place, connection, state, words, otherwise = null }: Props) {
  const now = useNow();
  const allowed = useHost(connection.server) ?? true;
  const telling = worthTelling(state, allowed, now);
  if (!telling) return otherwise && <Notice place={place} words={words} says={otherwise} />;
  const says =
    telling.why === 'long' ? (
      say(words.long, { day: describeDay(dayOf(new Date(telling.since)), now) })
    ) : (
      <>
        {say(words.stands)} {sayOf(words.problems[telling.problem].title, connection)}
      </>
    );
  return <Notice place={place} words={words} says={says} />;
}

interface NoticeProps extends Pick<Props, 'place' | 'words'> {
  says: ComponentChildren;
}

function Notice({ place, words: { screen, title }, says }: NoticeProps) {
  return place === 'line' ? (
    <p class="inbox-hint">
      {says}{' '}
      <a href={`/src/dashboard/index.html#${screen}`} target="_blank" rel="noopener">
        {say('sync_seeWhat')}
      </a>
    </p>
  ) : (
    <aside class="dash-backup" aria-label={say(title)}>
      <p>{says}</p>
      <div class="row">
        <a class="button small" href={`#${screen}`}>
          {say('sync_seeWhat')}
        </a>
      </div>
    </aside>
  );
}
