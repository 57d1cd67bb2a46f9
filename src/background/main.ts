import '../messaging/speak-browser';
import browser from 'webextension-polyfill';
import { starterTemplates } from '../domain/starter-templates';
import { openLogs } from '../log/database';
import { seedTemplates } from '../log/templates';
import { serve } from '../messaging/serve';
import { SITES, siteFor } from '../sites';
import { makeBadge } from './badge';
import { makeCardMaker } from './cards';
import { classifierOnce } from './classifier';
import { runCommand } from './commands';
import { makeFirstRows } from './first-rows';
import { type House, makeHandlers } from './handlers';
import { injectIntoOpenTabs } from './inject';
import { makeMenus, runMenu } from './menus';
import { openNudge } from './notifications';
import { DUE_ALARM, makeNudges, SWEEP_ALARM } from './nudges';
import { makeAddressBar } from './omnibox';
import { makeSnapshots } from './snapshots';
import { makeSwitches, PAUSE_ALARM } from './switches';
import { makeSyncKeeper, SYNC_ALARM } from './sync';
import { takeBackWatched } from './watch-words';
import { welcome } from './welcome';

// Every listener is registered here, in the first turn of the event loop: the browser starts a sleeping worker
// for an event and delivers it only to listeners that stand by then.
// https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/events
// What is big and seldom needed is imported where it is used: all else runs before the first answer.

const logs = openLogs();
const clock = () => new Date();
const reviewModel: House['reviewModel'] = async () =>
  (await import('../messaging/review-model')).reviewModel();
const badge = makeBadge(logs.real, clock);
const nudges = makeNudges(logs, clock);
const makeCards = makeCardMaker(logs.real, reviewModel, clock);
const sweepSnapshots = makeSnapshots(logs.real, clock);
const siteIdFor = (url: URL) => siteFor(url)?.id ?? null;
const switches = makeSwitches(logs.real, clock, siteIdFor);
const leaveFirstRows = makeFirstRows(logs, clock);
const addressBar = makeAddressBar(logs.real, clock);
const sync = makeSyncKeeper(logs.real);

const ready = report('starter-templates', async () => {
  const seeded = await seedTemplates(logs.real, starterTemplates(), clock());
  if (!seeded.ok) console.error(seeded.failure.says);
});

function countAgain(): void {
  report('counting', badge);
  report('first-rows', leaveFirstRows);
}

function reconcile(): void {
  report('switches', switches);
  report('nudges', nudges.reconcile).then(countAgain);
}

serve(
  makeHandlers({
    logs,
    clock,
    classifier: classifierOnce(),
    reviewModel,
    siteName: (id) => SITES.find((site) => site.id === id)?.name ?? id,
    ready,
    countAgain,
    reconcile,
    sync,
  }),
  siteIdFor,
);

browser.runtime.onInstalled.addListener(({ reason }) => {
  report('welcome', () => welcome(reason, logs.real));
  report('open-tabs', injectIntoOpenTabs);
  report('menus', makeMenus);
  report('sync', sync.keep);
});

// Listening is what makes the browser start this worker when it starts itself; the last line does the other work.
browser.runtime.onStartup.addListener(() => {
  report('menus', makeMenus);
  report('sync', sync.keep);
});

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === DUE_ALARM || name === PAUSE_ALARM) reconcile();
  // An extension that was switched off and on is told of no start, and has lost its alarms.
  if (name === SYNC_ALARM || name === SWEEP_ALARM) report('sync', sync.keep);
  if (name === SWEEP_ALARM) {
    report('cards', makeCards)
      .then(() => report('sweep', nudges.sweep))
      .then(countAgain);
    report('snapshots', sweepSnapshots);
  }
});

browser.permissions.onAdded.addListener(() => {
  report('sync', sync.keep);
});
browser.permissions.onRemoved.addListener(() => {
  report('sync', sync.keep);
});

browser.notifications.onClicked.addListener((id) => {
  report('seen', () => nudges.seen(id));
  report('notification', async () => {
    if (!(await takeBackWatched(logs.real, id, clock()))) await openNudge(logs.real, id);
    else reconcile();
  });
});

browser.notifications.onClosed.addListener((id) => {
  report('seen', () => nudges.seen(id));
});

browser.commands.onCommand.addListener((command, tab) => {
  report('command', () => runCommand(command, { log: logs.real, now: clock(), tab }));
});

browser.contextMenus.onClicked.addListener((info) => {
  report('menu', () => runMenu(logs.real, info, clock()).then(countAgain));
});

browser.omnibox.onInputStarted.addListener(() => {
  report('address-bar', addressBar.started);
});
browser.omnibox.onInputChanged.addListener((text, suggest) => {
  report('address-bar', () => addressBar.typed(text).then(suggest));
});
browser.omnibox.onInputEntered.addListener((text, where) => {
  report('address-bar', () => addressBar.entered(text, where));
});

reconcile();

/** Work that nobody waits for: what goes wrong in it is told where developers look. Never rejects. */
async function report(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(`${what} failed`, error);
  }
}
