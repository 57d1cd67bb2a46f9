import type { Post } from '../domain/model';
import { ask } from '../messaging/ask';
import { serveTab } from '../messaging/serve-tab';
import type { Site } from '../sites/site';
import { answerTab } from './answer-tab';
import { BADGE_TAG, Badges } from './badges';
import { CoachInPage } from './coach-in-page';
import { LAYER_TAG, Layer } from './layer';
import { watchLifetime } from './lifetime';
import { MentionsOnPage } from './mentions-on-page';
import { Notices } from './notices';
import { Panel } from './panel';
import { watchPosts } from './watcher';

/** The most posts in one message; a page rarely holds more, and one batch costs what one post does. */
const BATCH = 100;

/**
 * The coach in a page: reads posts, asks the background which matter, draws badges, opens the panel, and
 * puts a chosen reply into the site's own box. Runs in content scripts and in the practice feed alike.
 * Ends, leaving nothing behind, when `signal` aborts or the extension it belongs to is gone.
 */
export function startCoach(document: Document, site: Site, ended: AbortSignal): void {
  const stopping = new AbortController();
  const signal = AbortSignal.any([ended, stopping.signal]);
  removeLeftovers(document);

  const mentions = new MentionsOnPage();
  const layer = new Layer(document, signal);
  const notices = new Notices(layer);
  const panel = new Panel(layer, signal);
  const badges = new Badges(document, (key, anchor) => coach.open(key, anchor));
  const coach = new CoachInPage({ site, layer, panel, badges, notices, mentions, refresh, signal });
  let blind = false;

  const draw = (): void => badges.show(mentions.list());

  async function send(posts: Post[]): Promise<void> {
    for (let from = 0; from < posts.length; from += BATCH) {
      const batch = posts.slice(from, from + BATCH);
      const viewer = site.viewer(document);
      const reply = await ask('posts.seen', { site: site.id, viewer, posts: batch }, signal);
      if (signal.aborted) return;
      if (reply.ok) mentions.learn(batch, reply.answer.badges);
      else {
        mentions.unsend(batch);
        if (reply.why === 'gone') stepAside();
      }
    }
    draw();
  }

  function refresh(): void {
    mentions.askAgain();
    watcher.lookNow();
  }

  function stepAside(): void {
    if (signal.aborted) return;
    badges.clear();
    panel.close();
    // A newer script of ours has taken the page over: nothing to say.
    const alone = document.querySelectorAll(LAYER_TAG).length <= 1 && layer.host.isConnected;
    const rest = new AbortController();
    stopping.abort();
    if (!alone) return;
    const last = new Notices(new Layer(document, rest.signal));
    last.show({
      id: 'updated',
      says: 'Rapport was updated. Refresh this page to go on.',
      actions: [{ label: 'Close', act: () => rest.abort() }],
    });
  }

  document.documentElement.append(layer.host);
  const watcher = watchPosts({
    document,
    site,
    signal,
    onLook({ posts, moved }) {
      if (moved) panel.close();
      const fresh = mentions.take(posts);
      draw();
      if (fresh.length > 0) void send(fresh);
    },
    onCoverage(coverage) {
      blind = coverage.blind;
      void ask('page.coverage', { site: site.id, blind }, signal);
      if (!blind) {
        notices.hide('blind');
        return;
      }
      notices.show({
        id: 'blind',
        says: `Rapport cannot read this ${site.name} page: its layout is new to us. Your contacts, follow-ups and templates still work from the toolbar.`,
        actions: [{ label: 'Close', act: () => undefined }],
      });
    },
  });
  document.addEventListener('visibilitychange', () => document.hidden || mentions.askAgain(), { signal });
  signal.addEventListener('abort', () => badges.clear());
  serveTab(answerTab({ site, mentions, coach, blind: () => blind }), signal);
  watchLifetime(document, signal, stepAside);
}

/** What a script of ours left in the page before the extension was updated. */
function removeLeftovers(document: Document): void {
  for (const old of document.querySelectorAll(`${LAYER_TAG}, ${BADGE_TAG}`)) old.remove();
}
