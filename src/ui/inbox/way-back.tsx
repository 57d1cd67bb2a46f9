import type { ListedMention } from '../../domain/inbox';
import { say, sayParts } from '../../domain/say/say';
import { safeLink } from '../safe-link';
import { sayAgo } from '../say-when';
import { SITE_FACTS } from '../site-facts';
import { trusted } from '../trusted';

interface Props {
  mention: ListedMention;
  now: Date;
  /** Where the open page shows the post. */
  onShow?: (() => void) | undefined;
}

/** Of a post that the user walked past: when that was, where it stands, and the way back to it. */
export function WayBack({ mention, now, onShow }: Props) {
  const { post, seenAt } = mention;
  const permalink = safeLink(post.permalink);
  // Facebook names the address of a post only under the pointer: then their profile is the way.
  const link = permalink ?? safeLink(post.author.url);
  const name = post.author.name || say('inbox_someone');
  return (
    <p class="inbox-back quiet">
      <span>
        <Seen mention={mention} when={sayAgo(seenAt ?? mention.createdAt, now)} />
      </span>{' '}
      {onShow ? (
        <button
          type="button"
          class="button plain small"
          aria-label={say('inbox_showHereWhose', { name })}
          onClick={trusted(onShow)}
        >
          {say('inbox_showHere')}
        </button>
      ) : (
        link && (
          <a
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={say(permalink ? 'inbox_openPostWhose' : 'inbox_openProfileWhose', {
              name,
              site: SITE_FACTS[post.site].name,
            })}
          >
            {permalink ? say('inbox_openPost') : say('inbox_openProfile')}
          </a>
        )
      )}
    </p>
  );
}

/** When it was seen, and where: in a group by name, else below whose post, where the page said so. */
function Seen({ mention: { post }, when }: { mention: ListedMention; when: string }) {
  if (post.venue) return <>{sayParts('inbox_seenIn', { when, place: <bdi>{post.venue}</bdi> })}</>;
  const head = post.thread?.author?.name;
  if (head) return <>{sayParts('inbox_seenBelow', { when, name: <bdi>{head}</bdi> })}</>;
  return <>{say('inbox_seen', { when })}</>;
}
