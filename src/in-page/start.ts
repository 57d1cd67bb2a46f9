import type { Post } from '../domain/model';
import { ask, extensionGone } from '../messaging/ask';
import { serveTab } from '../messaging/serve-tab';
import type { Site } from '../sites/site';
import { answerTab } from './answer-tab';
import { BADGE_TAG, Badges } from './badges';
import { CoachInPage } from './coach-in-page';
import { ContactChip } from './contact-chip';
import { LAYER_TAG, Layer } from './layer';
import { watchLifetime } from './lifetime';
import { MentionsOnPage } from './mentions-on-page';
import { Notices } from './notices';
import { pageTheme, watchTheme } from './page-theme';
import { Panel } from './panel';
import { Sights } from './sights';
import { watchPosts } from './watcher';

/** The most posts in one message; a page rarely holds more, and one batch costs what one post does. */
const BATCH = 100;
/** Posts that could not be asked about (the background failed, the disk is full) are asked about again. */
const RETRY_MS = 15_000;

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
  const badges = new Badges(document, (key) => coach.open(key));
  const sights = new Sights(
    document,
    (keys) => void ask('posts.sighted', { site: site.id, keys }, signal),
    signal,
  );
  const look = (): void => watcher.lookNow();
  const coach = new CoachInPage({ site, layer, panel, badges, notices, mentions, look, refresh, signal });
  const chip = new ContactChip({
    document,
    site,
    layer,
    coach: (key) => badges.host(key) !== null && coach.open(key),
    busy: () => panel.key !== null,
    problem: (says) =>
      notices.show({ id: 'chip', says, actions: [{ label: 'Close', act: () => undefined }] }),
    signal,
  });
  let blind = false;

  const draw = (): void => {
    const list = mentions.list();
    badges.show(list);
    sights.watch(list);
    const shown = panel.key && mentions.facts(panel.key);
    if (shown) panel.answered = shown.status === 'answered';
  };

  /** One after the other: an older answer must not overwrite a newer one. */
  let sending: Promise<void> = Promise.resolve();
  async function send(posts: Post[]): Promise<void> {
    for (let from = 0; from < posts.length; from += BATCH) {
      const batch = posts.slice(from, from + BATCH);
      const viewer = site.viewer(document);
      const reply = await ask('posts.seen', { site: site.id, viewer, posts: batch }, signal);
      if (signal.aborted) return;
      if (reply.ok) mentions.learn(batch, reply.answer.badges);
      else {
        mentions.unsend(batch);
        if (reply.why === 'gone') return stepAside();
        // A quiet page would never be looked at again.
        setTimeout(() => signal.aborted || watcher.lookNow(), RETRY_MS);
      }
    }
    draw();
  }

  function refresh(): void {
    mentions.askAgain();
    watcher.lookNow();
    void chip.askAgain();
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
    const bare = new Layer(document, rest.signal);
    bare.theme = pageTheme(document);
    const last = new Notices(bare);
    last.show({
      id: 'updated',
      says: 'Rapport was updated or switched off. Refresh this page to go on.',
      actions: [{ label: 'Close', act: () => rest.abort() }],
    });
  }

  document.documentElement.append(layer.host);
  const watcher = watchPosts({
    document,
    site,
    ours: BADGE_TAG.toUpperCase(),
    signal,
    onLook({ posts, moved }) {
      // A newer script of ours took our badges away: they must not be drawn again.
      if (extensionGone()) return stepAside();
      const fresh = mentions.take(posts);
      if (moved) chip.visit(document.location.href);
      // X changes the address when its reply dialog opens over the same posts: then the panel stays.
      if (moved && panel.key && !mentions.post(panel.key)) panel.close();
      draw();
      if (fresh.length > 0)
        sending = sending.then(() => send(fresh)).catch((error) => console.error('Rapport:', error));
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
  // The log may have moved on while another tab was in front, or this page in the back/forward cache.
  document.addEventListener('visibilitychange', () => document.hidden || mentions.askAgain(), { signal });
  document.defaultView?.addEventListener('pageshow', (event) => event.persisted && mentions.askAgain(), {
    signal,
  });
  watchTheme(document, signal, (theme) => {
    layer.theme = theme;
    badges.theme = theme;
  });
  signal.addEventListener('abort', () => badges.clear());
  serveTab(answerTab({ site, mentions, coach, chip, blind: () => blind }), signal);
  watchLifetime(document, signal, stepAside);
}

/** What a script of ours left in the page before the extension was updated. */
function removeLeftovers(document: Document): void {
  for (const old of document.querySelectorAll(`${LAYER_TAG}, ${BADGE_TAG}`)) old.remove();
}
