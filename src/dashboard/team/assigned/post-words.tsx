import { say, sayParts } from '../../../domain/say/say';
import type { AssignmentLine } from '../../../domain/team/assignment-line';
import { safeLink } from '../../../ui/safe-link';
import { sayAgo } from '../../../ui/say-when';
import { SITE_FACTS } from '../../../ui/site-facts';

interface Props {
  post: AssignmentLine['post'];
  now: Date;
}

/** Who wrote the post, where and when, and what it says. */
export function PostWords({ post, now }: Props) {
  const { author, site, publishedAt, text } = post;
  return (
    <>
      <p>
        <bdi class="person">{author.name || say('teamAssigned_someone')}</bdi>{' '}
        <span class="follow-up-when">
          {SITE_FACTS[site].name}
          {publishedAt && ` · ${sayAgo(publishedAt, now)}`}
        </span>
      </p>
      <p class="follow-up-note theirs assigned-post" dir="auto">
        {text || say('teamAssigned_noWords')}
      </p>
    </>
  );
}

/** The way to the post, where its page has an address. */
export function PostLink({ post }: Pick<Props, 'post'>) {
  const link = safeLink(post.permalink);
  const name = post.author.name || say('teamAssigned_someone');
  if (!link)
    return <span class="quiet">{say('teamAssigned_noAddress', { site: SITE_FACTS[post.site].name })}</span>;
  return (
    <a class="button small" href={link} target="_blank" rel="noopener noreferrer">
      {sayParts('teamAssigned_openPost', {
        of: <span class="hidden-words">{say('teamAssigned_ofPerson', { name })}</span>,
      })}
    </a>
  );
}

/** The note to whom it is for. */
export function NoteWords({ note }: { note: string }) {
  return note === '' ? null : (
    <p class="theirs assigned-note" dir="auto">
      {note}
    </p>
  );
}
