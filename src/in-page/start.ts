import type { PostKey } from '../domain/post-key';
import { say } from '../domain/say/say';
import { ask, extensionGone } from '../messaging/ask';
import { serveTab } from '../messaging/serve-tab';
import type { Site } from '../sites/site';
import { answerTab } from './answer-tab';
import { BADGE_TAG, Badges } from './badges';
import { watchCoverage } from './coverage';
import type { LoadHands } from './hands-contract';
import { HandsOnce } from './hands-once';
import { LAYER_TAG, Layer } from './layer';
import { watchLifetime } from './lifetime';
import { MentionsOnPage } from './mentions-on-page';
import { Notices } from './notices';
import { pageTheme, watchTheme } from './page-theme';
import { Sender } from './sender';
import { Sights } from './sights';
import { Visit } from './visit';
import { watchPosts } from './watcher';

/**
 * Rapport in a page: reads posts, asks the background which matter and draws badges; the coach itself is fetched by
 * `load` when it is first needed. Runs in content scripts and in the practice feed alike. Ends, leaving nothing behind,
 * when `ended` aborts or the extension it belongs to is gone.
 */
export function startCoach(document: Document, site: Site, load: LoadHands, ended: AbortSignal): void {
  const stopping = new AbortController();
  const signal = AbortSignal.any([ended, stopping.signal]);
  removeLeftovers(document);

  const mentions = new MentionsOnPage();
  const layer = new Layer(document, signal);
  const notices = new Notices(document, layer);
  const badges = new Badges(
    document,
    (key) => void hands.get().then((found) => found?.open(key)),
    () => hands.prepare(),
  );
  const sights = new Sights(
    document,
    (keys) => void ask('posts.sighted', { site: site.id, keys }, signal),
    signal,
  );
  const look = (): void => watcher.lookNow();
  const hands = new HandsOnce(
    { document, site, layer, notices, badges, mentions, look, refresh, signal },
    load,
    stepAside,
  );
  const visit = new Visit({ document, site, hands, signal });
  const sender = new Sender({
    document,
    site,
    mentions,
    learnt(keys) {
      draw(keys);
      hands.now?.learnt();
    },
    failed: () => watcher.lookAgain(),
    gone: stepAside,
    signal,
  });

  function draw(keys: Iterable<PostKey>): void {
    for (const key of keys) {
      const mention = mentions.mention(key);
      if (mention) {
        badges.show(mention);
        sights.watch(mention);
      } else {
        badges.drop(key);
        sights.forget(key);
      }
    }
  }

  function refresh(): void {
    mentions.askAgain();
    watcher.lookAgain();
    visit.askAgain();
  }

  function stepAside(): void {
    if (signal.aborted) return;
    // A newer script of ours has taken the page over: nothing to say.
    const alone = document.querySelectorAll(LAYER_TAG).length <= 1 && layer.host.isConnected;
    stopping.abort();
    if (alone) sayGone(document);
  }

  document.documentElement.append(layer.host);
  const coverage = watchCoverage({ document, site, notices, signal });
  const watcher = watchPosts({
    document,
    site,
    ours: BADGE_TAG.toUpperCase(),
    signal,
    // A badge must not stand at another post, not for a moment; it comes back where it is the same one still.
    onLinked: (unit) => badges.leave(unit),
    onLook({ units, posts, moved, removed }) {
      if (moved) sender.moved();
      const { fresh, concerned } = mentions.take(units, posts);
      const due = removed ? new Set([...concerned, ...mentions.displaced()]) : concerned;
      // A newer script of ours took our badges away: they must not be drawn again. To ask takes as long as reading a post.
      const isMention = (key: PostKey): boolean => mentions.facts(key) !== undefined;
      if ([...due].some(isMention) && extensionGone()) return stepAside();
      draw(due);
      if (moved) visit.moved();
      coverage.looked(moved);
      sender.send(fresh);
    },
  });
  // The log may have moved on while another tab was in front, or this page in the back/forward cache.
  const cameBack = (): void => {
    mentions.askAgain();
    visit.askAgain();
  };
  document.addEventListener('visibilitychange', () => document.hidden || cameBack(), { signal });
  document.defaultView?.addEventListener('pageshow', (event) => event.persisted && cameBack(), { signal });
  watchTheme(document, signal, (theme) => {
    layer.theme = theme;
    badges.theme = theme;
  });
  signal.addEventListener('abort', () => badges.clear());
  serveTab(answerTab({ site, mentions, hands, trouble: () => coverage.trouble }), signal);
  watchLifetime(document, layer.host, signal, stepAside);
}

/** The one thing left to say where the extension was updated or switched off under the page. */
function sayGone(document: Document): void {
  const rest = new AbortController();
  const layer = new Layer(document, rest.signal);
  layer.theme = pageTheme(document);
  new Notices(document, layer).show({
    id: 'updated',
    says: say('page_gone'),
    actions: [{ label: say('page_close'), act: () => rest.abort() }],
  });
}

/** What a script of ours left in the page before the extension was updated. */
function removeLeftovers(document: Document): void {
  for (const old of document.querySelectorAll(`${LAYER_TAG}, ${BADGE_TAG}`)) old.remove();
}
