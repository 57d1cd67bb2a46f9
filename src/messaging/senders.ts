import type { Runtime } from 'webextension-polyfill';
import type { SiteId } from '../domain/model';
import { siteOfKey } from '../domain/post-key';
import { isOurPage, parseUrl } from './our-page';
import type { RequestName, Requests } from './protocol';

/** Who asks: a page of ours, or the content script on a site's page. */
export type Asker = { from: 'page'; tabId: number | null } | { from: 'content'; tabId: number; site: SiteId };

/** What a sender is checked against. */
export interface Identity {
  /** `runtime.id` */
  id: string;
  /** `runtime.getURL('')` */
  home: string;
  /** The site whose pages an address belongs to. */
  siteFor(url: URL): SiteId | null;
}

/**
 * Who may ask what. Our own pages may ask everything. A content script runs in the same process as the web page
 * and may be taken over: it may ask only what is listed here with a site, and only about the site it stands on.
 */
const ABOUT: { [N in RequestName]: ((ask: Requests[N]['ask']) => SiteId | 'pages-only') | 'pages-only' } = {
  'posts.seen': ({ site }) => site,
  'posts.sighted': ({ site }) => site,
  'activity.minute': ({ site }) => site,
  'coach.open': ({ key }) => siteOfKey(key),
  'person.standing': ({ site }) => site,
  'person.show': ({ site }) => site,
  'coach.log': ({ key }) => siteOfKey(key),
  'coach.replan': ({ key }) => siteOfKey(key),
  'contact.show': ({ key }) => siteOfKey(key),
  'reply.sent': ({ key }) => siteOfKey(key),
  'when.read': ({ of }) => (of && 'key' in of ? siteOfKey(of.key) : 'pages-only'),
  'promise.read': ({ key }) => siteOfKey(key),
  'review.read': ({ key }) => siteOfKey(key),
  'promise.waiting': ({ key }) => siteOfKey(key),
  'promise.settle': ({ key }) => siteOfKey(key),
  'stage.settle': ({ key }) => siteOfKey(key),
  'mention.dismiss': ({ key }) => siteOfKey(key),
  'mention.correct': ({ key }) => siteOfKey(key),
  'mention.mute': ({ key }) => siteOfKey(key),
  'team.about': ({ key }) => siteOfKey(key),
  'team.begin': ({ key }) => siteOfKey(key),
  'team.stop': ({ key }) => siteOfKey(key),
  'team.give': ({ key }) => siteOfKey(key),
  'team.settle': ({ key }) => siteOfKey(key),
  'site.state': ({ site }) => site,
  'page.hands': ({ site }) => site,
  'page.coverage': ({ site }) => site,
  'log.changed': 'pages-only',
  'log.erased': 'pages-only',
  'sync.switched': 'pages-only',
  'sync.now': 'pages-only',
  'sync.busy': 'pages-only',
};

/** Who sent a message, or null for a stranger: another extension, a subframe, a page of no site of ours. */
export function askerOf(sender: Runtime.MessageSender, us: Identity): Asker | null {
  if (isOurPage(sender, us.id, us.home)) return { from: 'page', tabId: sender.tab?.id ?? null };
  const url = parseUrl(sender.url);
  if (sender.id !== us.id || sender.tab?.id === undefined || sender.frameId !== 0 || !url) return null;
  // A sandboxed document has its site's address and the origin "null".
  if ('origin' in sender && sender.origin !== undefined && sender.origin !== url.origin) return null;
  const site = us.siteFor(url);
  return site ? { from: 'content', tabId: sender.tab.id, site } : null;
}

/** May this asker ask this at all? Checked before the payload is even read. */
export function mayAsk(asker: Asker, name: RequestName): boolean {
  return asker.from === 'page' || ABOUT[name] !== 'pages-only';
}

/** Is this what the asker may ask about? `ask` has passed its schema. */
export function mayAskAbout<N extends RequestName>(asker: Asker, name: N, ask: Requests[N]['ask']): boolean {
  const about = ABOUT[name];
  return asker.from === 'page' || (about !== 'pages-only' && about(ask) === asker.site);
}
