import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Profile } from '../domain/model';
import { say, sayCount } from '../domain/say/say';
import { BADGE_TAG } from '../in-page/badges';
import type { LogDatabase } from '../log/database';
import { trusted } from '../ui/trusted';
import { UndoBar } from '../ui/undo';
import { Wordmark } from '../ui/wordmark';
import type { OpenDrill } from './drill/open-drill';
import { useDrill } from './drill/use-drill';
import { Drills } from './drills';
import type { Feed } from './feed';
import { PostView } from './post-view';
import { PracticeLog, useProgress } from './practice-log';
import { Steps } from './steps';

/** The practice feed with its guide: the whole coach on invented customers, without an account. */
export function PracticePage({
  feed,
  log,
  profile,
  first,
}: {
  feed: Feed;
  log: LogDatabase;
  profile: Profile;
  /** The drill that the page was opened with. */
  first: OpenDrill | null;
}) {
  const drill = useDrill(first, profile);
  const opened = useSignal(false);
  useEffect(() => {
    // Badges keep their clicks to themselves, so this listens on the way down.
    const look = (event: Event): void => {
      if (event.target instanceof Element && event.target.localName === BADGE_TAG) opened.value = true;
    };
    document.addEventListener('click', look, { capture: true });
    return () => document.removeEventListener('click', look, { capture: true });
  }, [opened]);
  const progress = useProgress(log);
  const waiting = feed.arrived.value.length;
  const justShown = useRef<string[]>([]);
  // The button goes with what it showed: whoever works by keyboard goes on at the first of it.
  useLayoutEffect(() => {
    focusFirstOf(justShown.current);
    justShown.current = [];
  });

  return (
    <div class="practice rapport">
      <header class="top">
        <div class="top-bar">
          <Wordmark />
          <nav class="row push" aria-label={say('practice_pages')}>
            <a href="/src/dashboard/index.html#templates">{say('practice_templates')}</a>
            <a href="/src/dashboard/index.html#settings">{say('practice_settings')}</a>
          </nav>
        </div>
        <h1>{say('practice_feed')}</h1>
        <p class="quiet">{say('practice_means')}</p>
      </header>
      <main class="feed" id="feed">
        {drill && (
          <drill.Task
            key={drill.post?.id ?? drill.drill.id}
            open={drill}
            feed={feed}
            chosenHere={drill !== first}
          />
        )}
        <div class="bar">
          <span role="status">
            {waiting > 0 && (
              <button
                type="button"
                class="button"
                onClick={trusted(() => {
                  justShown.current = feed.arrived.value.map(({ id }) => id);
                  feed.showArrived();
                })}
              >
                {sayCount('practice_showNew', waiting)}
              </button>
            )}
          </span>
          <button
            type="button"
            class="button plain small"
            aria-pressed={feed.paused.value}
            onClick={trusted(() => {
              feed.paused.value = !feed.paused.value;
            })}
          >
            {say('practice_pauseNew')}
          </button>
        </div>
        {feed.posts.value.map((post) => (
          <PostView key={post.id} post={post} feed={feed} />
        ))}
      </main>
      <aside class="guide" aria-label={say('practice_guide')}>
        <Steps
          done={[
            opened.value || progress.inserted,
            progress.inserted,
            progress.answered,
            progress.followUp,
            progress.kept >= 3,
          ]}
        />
        <Drills />
        <PracticeLog log={log} progress={progress} />
      </aside>
      <UndoBar />
    </div>
  );
}

/** Puts the focus on the post that stands first on the page among these. */
function focusFirstOf(ids: readonly string[]): void {
  if (ids.length === 0) return;
  const posts = [...document.querySelectorAll<HTMLElement>('.feed [data-post]')];
  posts.find(({ dataset }) => ids.includes(dataset.post ?? ''))?.focus();
}
