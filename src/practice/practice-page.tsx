import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { BADGE_TAG } from '../in-page/badges';
import type { LogDatabase } from '../log/database';
import type { Feed } from './feed';
import { PostView } from './post-view';
import { PracticeLog, useProgress } from './practice-log';

/** The practice feed with its guide: the whole coach on invented customers, without an account. */
export function PracticePage({ feed, log }: { feed: Feed; log: LogDatabase }) {
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

  return (
    <div class="practice rapport">
      <header class="top">
        <h1>Practice feed</h1>
        <p class="quiet">
          Invented customers, real coach. Nothing here reaches anybody, and none of it enters your contacts.
        </p>
      </header>
      <main class="feed">
        <div class="bar">
          <span role="status">
            {waiting > 0 && (
              <button type="button" class="button" onClick={() => feed.showArrived()}>
                {waiting === 1 ? 'Show 1 new post' : `Show ${waiting} new posts`}
              </button>
            )}
          </span>
          <button
            type="button"
            class="button plain small"
            aria-pressed={feed.paused.value}
            onClick={() => {
              feed.paused.value = !feed.paused.value;
            }}
          >
            {feed.paused.value ? 'Let posts come in' : 'Pause new posts'}
          </button>
        </div>
        {feed.posts.value.map((post) => (
          <PostView key={post.id} post={post} feed={feed} />
        ))}
      </main>
      <aside class="guide" aria-label="Guide">
        <section class="card">
          <h2>Five steps</h2>
          <ol class="steps">
            <Step done={opened.value || progress.inserted}>
              Click a badge beside a post to see what Rapport makes of it.
            </Step>
            <Step done={progress.inserted}>Pick a reply, make it yours, press Insert.</Step>
            <Step done={progress.answered}>Press Send yourself. Rapport never does.</Step>
            <Step done={progress.followUp}>Keep the next step it proposes, or choose another day.</Step>
            <Step done={progress.kept >= 3}>Answer three customers. Which one could not wait?</Step>
          </ol>
        </section>
        <PracticeLog log={log} progress={progress} />
      </aside>
    </div>
  );
}

function Step({ done, children }: { done: boolean; children: string }) {
  return (
    <li {...(done ? { 'data-done': '' } : {})}>
      <span>
        {children}
        {done && <span class="hidden-words"> Done.</span>}
      </span>
    </li>
  );
}
