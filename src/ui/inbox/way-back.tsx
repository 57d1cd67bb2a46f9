import type { ListedMention } from '../../domain/inbox';
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
  const name = post.author.name || 'Someone';
  const where = placeOf(mention);
  return (
    <p class="inbox-back quiet">
      <span>
        Seen {sayAgo(seenAt ?? mention.createdAt, now)}
        {where && (
          <>
            {' · '}
            {where.before} <bdi>{where.name}</bdi>
          </>
        )}
      </span>{' '}
      {onShow ? (
        <button
          type="button"
          class="button plain small"
          aria-label={`Show the post by ${name} on this page`}
          onClick={trusted(onShow)}
        >
          Show on this page
        </button>
      ) : (
        link && (
          <a
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={`Open the ${permalink ? 'post' : 'profile'} of ${name} on ${SITE_FACTS[post.site].name}`}
          >
            {permalink ? 'Open the post' : 'Open their profile'}
          </a>
        )
      )}
    </p>
  );
}

/** In a group by name, else below whose post; null where the page did not say. */
function placeOf({ post }: ListedMention): { before: string; name: string } | null {
  if (post.venue) return { before: 'in', name: post.venue };
  const head = post.thread?.author?.name;
  return head ? { before: 'below a post by', name: head } : null;
}
