import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../domain/say/say';
import type { Feed, ShownPost } from './feed';

interface Props {
  post: ShownPost;
  feed: Feed;
  /** The words its reply box begins with, for whoever opens it from outside; null: it is closed. */
  box?: Signal<string | null>;
  children?: ComponentChildren;
}

/**
 * One post of the feed, with `children` above what was answered. Its markup is what sites/practice reads: the two change
 * together.
 */
export function PostView({ post, feed, box, children }: Props) {
  const own = useSignal<string | null>(null);
  const open = box ?? own;
  const reply = useRef<HTMLButtonElement>(null);
  const comments = feed.commentsUnder(post.id);
  return (
    <article
      class={post.under ? 'post comment' : 'post'}
      data-post={post.id}
      data-name={post.name}
      data-handle={post.handle}
      data-at={post.at}
      data-promoted={post.promoted}
      tabIndex={-1}
      aria-label={`${post.name}: ${post.text.slice(0, 60)}`}
    >
      <span class="face" style={{ '--hue': hueOf(post.handle) }} aria-hidden="true">
        {post.name.slice(0, 1)}
      </span>
      <div class="told">
        <p class="who">
          <strong>{post.name}</strong> <span class="quiet">@{post.handle}</span>{' '}
          <span class="quiet when">· {post.promoted ? say('practice_promoted') : ago(post.at)}</span>
        </p>
        <p data-post-text class="text" lang={post.lang}>
          {post.text}
        </p>
        <div data-post-actions class="actions">
          <button
            ref={reply}
            type="button"
            data-reply
            class="button plain small"
            aria-expanded={open.value !== null}
            onClick={() => {
              open.value ??= '';
            }}
          >
            {say('practice_reply')}
          </button>
        </div>
        {open.value !== null && (
          <ReplyBox
            to={post.name}
            start={open.value}
            send={(text) => {
              feed.send(post.id, text);
              open.value = null;
              // The box goes with what was sent: whoever works by keyboard goes on where it was opened.
              reply.current?.focus();
            }}
          />
        )}
        {children}
        {comments.map((comment) => (
          <PostView key={comment.id} post={comment} feed={feed} />
        ))}
      </div>
    </article>
  );
}

function ReplyBox({ to, start, send }: { to: string; start: string; send: (text: string) => void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = box;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  return (
    <form
      class="reply"
      onSubmit={(event) => {
        event.preventDefault();
        const text = box.current?.value.trim();
        if (text && event.isTrusted) send(text);
      }}
    >
      <textarea
        ref={box}
        data-reply-box
        defaultValue={start}
        class="input"
        rows={4}
        aria-label={say('practice_yourReplyTo', { name: to })}
        placeholder={say('practice_postReply')}
      />
      <button type="submit" class="button primary">
        {say('practice_send')}
      </button>
    </form>
  );
}

function ago(at: string): string {
  const minutes = Math.max(0, Math.round((Date.now() - Date.parse(at)) / 60_000));
  if (minutes < 1) return say('practice_now');
  return minutes < 60
    ? say('when_minutes', { minutes })
    : say('when_hours', { hours: Math.floor(minutes / 60) });
}

function hueOf(handle: string): number {
  let hue = 0;
  for (const letter of handle) hue = (hue * 31 + letter.charCodeAt(0)) % 360;
  return hue;
}
