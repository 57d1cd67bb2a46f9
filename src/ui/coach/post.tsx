import { useSignal } from '@preact/signals';
import type { Post } from '../../domain/model';
import { say, sayParts } from '../../domain/say/say';
import { safeLink } from '../safe-link';
import { trusted } from '../trusted';

/** Longer posts start folded. */
const LONG = 420;

/** What they wrote, in their own words and line breaks. */
export function TheirPost({ post }: { post: Post }) {
  const whole = useSignal(post.text.length <= LONG);
  const link = safeLink(post.permalink);
  return (
    <figure class="coach-post">
      <blockquote class="theirs" dir="auto">
        {whole.value ? post.text : `${cut(post.text, LONG)}…`}
      </blockquote>
      {post.quoted && (
        <blockquote class="coach-quoted">
          <p class="label">{sayParts('coach_quoting', { name: <bdi>{post.quoted.author.name}</bdi> })}</p>
          <p class="theirs" dir="auto">
            {whole.value ? post.quoted.text : cut(post.quoted.text, LONG)}
          </p>
        </blockquote>
      )}
      {(!whole.value || link) && (
        <figcaption class="row">
          {!whole.value && (
            <button
              type="button"
              class="button plain small"
              onClick={trusted(() => {
                whole.value = true;
              })}
            >
              {say('coach_showAll')}
            </button>
          )}
          {link && (
            <a class="quiet" href={link} target="_blank" rel="noopener noreferrer">
              {say('coach_openPost')}
            </a>
          )}
        </figcaption>
      )}
    </figure>
  );
}

/** Cuts between characters, never inside one. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
