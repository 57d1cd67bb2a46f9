import { beforeEach, describe, expect, it } from 'vitest';
import type { Post } from '../../src/domain/model';
import { postKey } from '../../src/domain/post-key';
import { MentionsOnPage } from '../../src/in-page/mentions-on-page';
import type { BadgeFacts } from '../../src/messaging/protocol';
import type { ReadPost } from '../../src/sites/site';

const POST: Post = {
  site: 'x',
  id: '77',
  kind: 'post',
  author: { name: 'Ines Falk', handle: 'ines_f', url: 'https://x.com/ines_f' },
  text: 'Where is Hartwell Furniture?',
  publishedAt: null,
  permalink: null,
  promoted: false,
  quoted: null,
  answers: null,
  thread: null,
  venue: null,
};
const KEY = postKey(POST);
const FACTS: BadgeFacts = { key: KEY, intent: null, says: [], urgency: 0, status: 'waiting' };

/** An element that stands in the feed or in a dialog over it, as far as it is asked. */
function element(where: 'feed' | 'dialog'): Element {
  return { isConnected: true, parentElement: null, closest: () => where === 'dialog' || null } as never;
}

function readIn(where: Element, post = POST): ReadPost {
  return { post, element: where, actions: where, badgeSide: 'end' };
}

describe('what stands on the page', () => {
  let mentions: MentionsOnPage;
  let feed: Element;

  const look = (read: ReadPost): Post[] => mentions.take([read.element], [read]).fresh;
  const place = (): Element | undefined => mentions.mention(KEY)?.read.element;

  beforeEach(() => {
    mentions = new MentionsOnPage();
    feed = element('feed');
  });

  it('asks about a post once, and again when it says something else', () => {
    expect(look(readIn(feed))).toEqual([POST]);
    expect(look(readIn(feed))).toEqual([]);
    const longer = { ...POST, text: `${POST.text} And when is it open?` };
    expect(look(readIn(feed, longer))).toEqual([longer]);
  });

  it('knows a mention that was read anew while it was asked about', () => {
    look(readIn(feed));
    look(readIn(feed));
    mentions.learn([POST], [FACTS]);
    expect(place()).toBe(feed);
  });

  it('knows a mention that said something else while it was asked about, and was none before', () => {
    look(readIn(feed));
    const longer = { ...POST, text: `${POST.text} And when is it open?` };
    look(readIn(feed, longer));
    mentions.learn([POST], []);
    mentions.learn([longer], [FACTS]);
    expect(place()).toBe(feed);
  });

  it('asks again about what could not be asked, and knows it then', () => {
    const asked = look(readIn(feed));
    mentions.unsend(asked);
    expect(look(readIn(feed))).toEqual([POST]);
    mentions.learn([POST], [FACTS]);
    expect(place()).toBe(feed);
  });

  it('says that a mention is displaced when the dialog that showed it is gone, whatever was read meanwhile', () => {
    look(readIn(feed));
    mentions.learn([POST], [FACTS]);
    expect(place()).toBe(feed);
    const dialog = element('dialog');
    look(readIn(dialog));
    expect(place()).toBe(dialog);
    // The badge that went to the dialog left a trace in the feed.
    look(readIn(feed));
    expect(place()).toBe(dialog);
    expect(mentions.displaced()).toEqual([]);
    Object.assign(dialog, { isConnected: false });
    expect(mentions.displaced()).toEqual([KEY]);
    expect(place()).toBe(feed);
    expect(mentions.displaced()).toEqual([]);
  });

  it('says that one is displaced when it is off the page', () => {
    look(readIn(feed));
    mentions.learn([POST], [FACTS]);
    expect(place()).toBe(feed);
    Object.assign(feed, { isConnected: false });
    expect(mentions.displaced()).toEqual([KEY]);
    expect(place()).toBeUndefined();
    expect(mentions.displaced()).toEqual([]);
  });
});
