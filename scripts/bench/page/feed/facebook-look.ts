import { countOf, escaped, fromHtml, type Look, media, part } from './look';
import type { MadePost } from './made-post';

const BUTTONS = [
  ['Like', 'like_button'],
  ['Leave a comment', 'comment_button'],
  ['Send this to friends', 'share_button'],
] as const;
const LAYERS = 3;

const button = ([label, role]: readonly [string, string]): string =>
  `<div class="a"><div aria-label="${label}" role="button" tabindex="0"><div class="b"><span dir="auto"><span data-ad-rendering-role="${role}">${label}</span></span></div></div></div>`;

function html(post: MadePost): string {
  const at = (name: string): string => `_r_${post.id}_${name}_`;
  const person = `https://www.facebook.com/${post.handle.replace('_', '.')}`;
  const before = `<div><div aria-posinset="${BigInt(post.id) % 1_000_000n}" aria-labelledby="${at('name')}" aria-describedby="${at('time')} ${at('text')}">${'<div>'.repeat(LAYERS)}<div class="a"><div class="b"><span dir="ltr"><div data-ad-rendering-role="profile_name"><h4 id="${at('name')}"><span><a href="${person}?__cft__[0]=AZVr" role="link" tabindex="0"><strong><span class="name">${escaped(post.name)}</span></strong></a></span></h4></div></span><div id="${at('time')}"><span><a class="when" href="${person}/posts/${post.id}?__cft__[0]=AZVr" role="link" tabindex="0" aria-label="1 h"><span>1 h</span></a></span></div></div><div aria-haspopup="menu" aria-label="Actions for this post" role="button" tabindex="0"></div></div><div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message" data-ad-preview="message" id="${at('text')}"><span dir="auto"><div dir="auto" class="words">${escaped(post.text)}</div></span></div></div><div class="media">`;
  const after = `</div><div class="row">${BUTTONS.map(button).join('')}</div>${'</div>'.repeat(LAYERS)}</div></div>`;
  return before + media(post.nodes - countOf(before + after)) + after;
}

export const facebookLook: Look = {
  page: '<div role="banner"></div><div role="main"><h1 dir="auto">Home</h1><div><h3 dir="auto">News Feed posts</h3><div role="feed" id="feed"></div></div></div>',
  cell: (post) => fromHtml(html(post)),
  reuse(cell, post) {
    part(cell, ':scope > div').replaceWith(part(this.cell(post), ':scope > div'));
  },
};
