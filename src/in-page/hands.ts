import { say } from '../domain/say/say';
import controls from '../ui/controls.css?inline';
import { CoachInPage } from './coach-in-page';
import { ContactChip } from './contact-chip';
import type { Eyes, Hands } from './hands-contract';
import { Panel } from './panel';
import { structureOf } from './structure/structure';

/** The coach in a page: its panel beside a post, its chip on a contact's page, and what puts a reply into the site's box. */
export function makeHands(eyes: Eyes): Hands {
  const { document, site, layer, notices, badges, mentions, look, refresh, signal } = eyes;
  layer.adopt(controls);
  const panel = new Panel(layer, signal);
  const coach = new CoachInPage({ site, panel, badges, notices, mentions, look, refresh, signal });
  const chip = new ContactChip({
    document,
    site,
    layer,
    coach: (key) => badges.host(key) !== null && coach.open(key),
    busy: () => panel.key !== null,
    problem: (says) =>
      notices.show({ id: 'chip', says, actions: [{ label: say('page_close'), act: () => undefined }] }),
    signal,
  });
  // They may come long after the page did: whose page it is was not asked by the chip yet.
  chip.visit(document.location.href);
  return {
    open: (key) => coach.open(key),
    openMostUrgent: () => coach.openMostUrgent() || chip.focus(),
    insert: (key, text) => coach.insert(key, text),
    structure: () => structureOf(document, site),
    show: (key) => coach.show(key),
    moved() {
      chip.visit(document.location.href);
      // X changes the address when its reply dialog opens over the same posts: then the panel stays.
      if (panel.key && !mentions.post(panel.key)) panel.close();
    },
    learnt() {
      const shown = panel.key && mentions.facts(panel.key);
      if (shown) panel.answered = shown.status === 'answered';
    },
    askAgain: () => void chip.askAgain(),
  };
}
