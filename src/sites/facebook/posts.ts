import type { Author, Post } from '../../domain/model';
import type { ReadPost } from '../site';
import { visibleName } from '../visible-text';
import { actionRow } from './actions';
import { facebookUrl, pathOf } from './address';
import { firstAuthor, groupOf, profileOf } from './author';
import { commentIds, fingerprint, type Permalink, permalinkOf, photoIn, postNumberInSet } from './ids';
import { commentAround, holdsId, isPlain, MESSAGE, outsideComments, precedes } from './page';
import { headersIn, messagesIn } from './post-elements';
import { stableId } from './stable-id';
import { firstWords, textOf, textWithoutButtons } from './text';
import { publishedAt, TIMES } from './time';
import { groupNamed } from './venue';

/** A post of a feed, profile, page, group or dialog; null when it cannot be told who wrote it. */
export function readPost(
  element: Element,
  plain = isPlain(element),
  parts = partsOf(element, plain),
): ReadPost | null {
  const links = outsideComments(element, 'a[href]', plain);
  const author = writerOf(element, links, parts);
  if (!author) return null;
  const permalink = permalinkIn(element, links, parts);
  const group = firstOf(links, groupOf);
  const photo = firstOf(links, photoIn);
  const words = parts.message ? textWithoutButtons(parts.message) : '';
  const print = words === '' && !photo ? null : fingerprint({ author, group, photo, text: words });
  const number =
    permalink?.number ?? firstOf(links, postNumberInSet) ?? (plain ? null : numberInComments(element));
  const id = stableId(number, print, permalink?.pfbid ?? null);
  if (id === null) return null;
  const post: Post = {
    site: 'facebook',
    id,
    kind: 'post',
    author,
    text: parts.message ? textOf(parts.message) : '',
    publishedAt: publishedAt(outsideComments(element, TIMES, plain)),
    permalink: permalink?.url ?? null,
    promoted: links.some((link) => isAboutAds(link) && !link.closest(MESSAGE)),
    quoted: quotedIn(parts),
    answers: null,
    thread: null,
    venue: venueOf(links, parts),
  };
  return { post, element, actions: actionRow(element, plain), badgeSide: 'inside' };
}

export interface Parts {
  header: Element | null;
  message: Element | null;
  /** The heading and text of a post shared inside this one. */
  inner: { header: Element; message: Element | null } | null;
}

/**
 * Which heading and which text are the post's own. The post names both itself: its heading in
 * `aria-labelledby`, its text second in `aria-describedby` after the time (4 of 4 saved posts); a shared post's
 * are not named. Where nothing is named, a text after a second heading belongs to that one.
 */
export function partsOf(post: Element, plain = false): Parts {
  const headers = headersIn(post, plain);
  const labels = idsIn(post, 'aria-labelledby');
  const described = idsIn(post, 'aria-describedby');
  const named = headers.find((heading) => labels.some((id) => holdsId(heading, id)));
  const header = named ?? headers[0] ?? null;
  const second = headers.find((heading) => header && heading !== header && precedes(header, heading)) ?? null;
  const messages = messagesIn(post, plain);
  const marked =
    messages.find((message) => described.some((id) => holdsId(message, id))) ??
    messages.find((message) => !second || precedes(message, second)) ??
    null;
  const message = marked ?? unmarkedMessage(post, header, second, described);
  const innerMessage = second && messages.find((other) => other !== message && precedes(second, other));
  return { header, message, inner: second && { header: second, message: innerMessage ?? null } };
}

/** The text where Facebook left its marks out: the element named second, else the first words after the heading. */
function unmarkedMessage(
  post: Element,
  header: Element | null,
  second: Element | null,
  described: string[],
): Element | null {
  const named =
    described[1] === undefined ? null : outsideComments(post, `[id="${CSS.escape(described[1])}"]`)[0];
  if (named) return named;
  if (!header) return null;
  // A post that names its parts and has none of this name has no text. Names that lead nowhere say nothing (2025).
  if (described.some((id) => holdsId(post, id))) return null;
  const row = actionRow(post);
  const words = outsideComments(post, 'span[dir]').filter(
    (span) =>
      precedes(header, span) &&
      !header.contains(span) &&
      (!second || precedes(span, second)) &&
      (!row || precedes(span, row)),
  );
  return firstWords(words);
}

/**
 * Who wrote a post. In a home feed a group's post is headed by the group and names its author in the line
 * below (`/groups/G/user/N`). Somebody anonymous in a group has no link: the heading's words.
 */
function writerOf(post: Element, links: Element[], { header, message }: Parts): Author | null {
  if (header) {
    const first = firstAuthor(header.querySelectorAll('a[href]'))?.author;
    if (first) return first;
    const below = links.filter((link) => precedes(header, link) && (!message || precedes(link, message)));
    return firstAuthor(below)?.author ?? null;
  }
  const heading = idsIn(post, 'aria-labelledby').map(
    (id) => outsideComments(post, `[id="${CSS.escape(id)}"]`)[0],
  )[0];
  const name = heading && message ? visibleName(heading) : '';
  return name === '' ? null : { name, handle: null, url: null };
}

/** The group it was written in. Links in its text, and those of a post shared inside it, lead to others. */
function venueOf(links: Element[], { header, message, inner }: Parts): string | null {
  const end = message ?? inner?.header ?? null;
  const above = links.filter((link) => !end || (precedes(link, end) && !end.contains(link)));
  return groupNamed(header?.querySelectorAll('a[href]') ?? [], above);
}

function quotedIn({ inner }: Parts): Post['quoted'] {
  const author = inner && firstAuthor(inner.header.querySelectorAll('a[href]'))?.author;
  return author ? { author, text: inner.message ? textOf(inner.message) : '' } : null;
}

/** The address behind the time, in the line below the heading; often scrambled until the pointer is over it. */
function permalinkIn(post: Element, links: Element[], { header, message, inner }: Parts): Permalink | null {
  const end = message ?? inner?.header ?? null;
  const line = links.filter(
    (link) => (!header || precedes(header, link)) && (!end || (precedes(link, end) && !end.contains(link))),
  );
  const time = idsIn(post, 'aria-describedby')[0];
  const named = time === undefined ? [] : line.filter((link) => link.closest(`[id="${CSS.escape(time)}"]`));
  // Without a text to end the line, the pictures' links follow: those show a picture, a time only words.
  const wordy = line.filter(
    (link) => !link.querySelector(':is(img, video)') && !link.closest('[aria-hidden="true"]'),
  );
  return firstOf(named.length > 0 ? named : wordy, permalinkOf);
}

/** The number of a post as the comments below it carry it. */
function numberInComments(post: Element): string | null {
  for (const link of post.querySelectorAll('a[href*="comment_id="]')) {
    const number = commentAround(link) && profileOf(link) ? commentIds(link)?.post : null;
    if (number) return number;
  }
  return null;
}

/** Facebook explains an advertisement's label at `/ads/about/`. Not every advertisement shows the link. */
function isAboutAds(link: Element): boolean {
  if (!link.getAttribute('href')?.includes('/ads/about')) return false;
  const url = facebookUrl(link);
  return url !== null && pathOf(url).join('/') === 'ads/about';
}

function idsIn(element: Element, attribute: string): string[] {
  return (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean).slice(0, 20);
}

function firstOf<T>(links: Element[], read: (link: Element) => T | null): T | null {
  for (const link of links) {
    const found = read(link);
    if (found !== null) return found;
  }
  return null;
}
