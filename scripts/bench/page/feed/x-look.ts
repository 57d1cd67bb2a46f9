import { countOf, escaped, fromHtml, type Look, media, part } from './look';
import { type MadePost, USER } from './made-post';

/** From here on posts come with everything around them: verified marks, six buttons with pictures and numbers. */
const RICH = 130;
const FACE =
  '<div class="a b"><div class="c"><div class="a d"><div class="b"></div><div class="c e"><div class="b"><i></i></div></div></div></div></div>';
const VERIFIED =
  '<div dir="ltr"><span><svg role="img" data-testid="icon-verified" viewBox="0 0 22 22"><g><path></path></g></svg></span></div>';
const BUTTONS = ['reply', 'retweet', 'like'];
const MORE_BUTTONS = ['bookmark', 'share', 'analytics'];

const plainButton = (name: string): string =>
  `<div class="a"><button type="button" data-testid="${name}" aria-label="${name}"><span>4</span></button></div>`;
const richButton = (name: string): string =>
  `<div class="a b"><button type="button" role="button" data-testid="${name}" aria-label="${name}"><div dir="ltr" class="c"><div class="d"><div class="e"></div><svg aria-hidden="true" viewBox="0 0 24 24"><g><path></path></g></svg></div><div class="b"><span data-testid="app-text-transition-container"><span class="a"><span>4</span></span></span></div></div></button></div>`;

function html(post: MadePost, rich: boolean): string {
  const buttons = rich
    ? [...BUTTONS, ...MORE_BUTTONS].map(richButton).join('')
    : BUTTONS.map(plainButton).join('');
  const before = `<div data-testid="cellInnerDiv"><article data-testid="tweet" role="article" tabindex="0" class="a b c d e"><div class="a"><div class="b"><div class="c"><div class="d"><div class="e"></div></div></div><div class="cols"><div class="a"><div data-testid="Tweet-User-Avatar" class="b"><div data-testid="UserAvatar-Container-${post.handle}">${rich ? FACE : ''}</div></div></div><div class="main">
<div class="a"><div data-testid="User-Name" class="b"><div class="c"><a href="/${post.handle}" role="link"><span>${escaped(post.name)}</span></a>${rich ? VERIFIED : ''}</div><div class="d"><a href="/${post.handle}" role="link" tabindex="-1"><span>@${post.handle}</span></a><div><a href="/${post.handle}/status/${post.id}" role="link" dir="ltr"><time datetime="${post.at}">1h</time></a></div></div></div><div class="e"><button type="button" data-testid="caret" aria-label="More"></button></div></div>
<div data-testid="tweetText" dir="auto" lang="en"><span>${escaped(post.text)}</span></div><div class="media">`;
  const after = `</div><div role="group" aria-label="4 replies, 4 reposts, 4 likes" class="a b">${buttons}</div></div></div></div></div></article></div>`;
  return before + media(post.nodes - countOf(before + after)) + after;
}

const NAVIGATION = `<header role="banner"><nav><a data-testid="AppTabBar_Home_Link" href="/home" role="link">Home</a><a data-testid="AppTabBar_Profile_Link" href="/${USER.handle}" role="link">Profile</a></nav></header>`;

export const xLook: Look = {
  page: `<div id="react-root">${NAVIGATION}<main role="main"><div data-testid="primaryColumn"><section role="region"><h1>Your Home Timeline</h1><div aria-label="Timeline: Your Home Timeline"><div id="feed"></div></div></section></div></main></div>`,
  cell: (post) => fromHtml(html(post, post.nodes >= RICH)),
  reuse(cell, post) {
    const [named, at] = cell.querySelectorAll(
      '[data-testid="User-Name"] a[tabindex="-1"], [data-testid="User-Name"] > :first-child a',
    );
    for (const link of [named, at]) link?.setAttribute('href', `/${post.handle}`);
    part(cell, '[data-testid="User-Name"] > :first-child span').textContent = post.name;
    part(cell, '[data-testid="User-Name"] a[tabindex="-1"] span').textContent = `@${post.handle}`;
    const time = part(cell, 'time');
    time.setAttribute('datetime', post.at);
    part(cell, 'a[href*="/status/"]').setAttribute('href', `/${post.handle}/status/${post.id}`);
    part(cell, '[data-testid="tweetText"] span').textContent = post.text;
    part(cell, '.media').innerHTML = media(post.nodes - countOf(cell.innerHTML));
  },
};
