import { asExtension, wakeBackground } from '../extension-page';
import type { Journey } from '../journey/start';
import { askTab } from '../journey/tab';
import { until } from '../journey/until';
import { badgesOfOthers } from './badges';
import { type Ears, listenTo } from './ears';
import { type Held, heldBy } from './held';
import { session, TABS, type Visit } from './plan';
import { SoakTab } from './tab';

/** What the session left and what was noticed on its way. */
export interface Soaked {
  ears: Ears;
  tabs: SoakTab[];
  navigations: number;
  /** What stood where nothing of ours may. */
  strays: string[];
  notices: string[];
  /** Badges that say what is true of another post. */
  wrong: string[];
  /** Of each tab, empty: after the first third of the session and at its end. */
  held: { early: HeldBy[]; late: HeldBy[] };
}

/** What a tab holds after so many posts. */
type HeldBy = Held & { read: number };

/** Screens of posts before and after a navigation. */
const SCREENS = { before: 1, after: 1 };
/** How long an ended background may take to be heard of. */
const HEARD_MS = 1_000;
const PANEL = 'rapport-panel';

/** Reads for what would be an hour: three tabs, navigations and deaths as planned. */
export async function soak(journey: Journey): Promise<Soaked> {
  const { rig } = journey;
  const ears = await listenTo(rig);
  await ears.listen(journey.home());
  const tabs = [
    await SoakTab.open(rig, 0, { site: 'x', reuse: false }),
    await SoakTab.open(rig, 1, { site: 'x', reuse: true }),
    await SoakTab.open(rig, 2, { site: 'facebook', reuse: false }),
  ];
  for (const { page } of tabs) await ears.listen(page);
  const soaked: Soaked = {
    ears,
    tabs,
    navigations: 0,
    strays: [],
    notices: [],
    wrong: [],
    held: { early: [], late: [] },
  };

  const visits = session();
  const third = Math.ceil(visits.length / TABS / TABS) * TABS;
  for (const [at, visit] of visits.entries()) {
    await visitBy(journey, soaked, visit);
    if (at + 1 === third) soaked.held.early = await empty(journey, soaked);
    // An hour has one sweep.
    if (at === Math.floor(visits.length / 2)) await sweep(journey);
  }
  soaked.held.late = await empty(journey, soaked);
  for (const tab of tabs) soaked.wrong.push(...(await tab.wrong()));
  return soaked;
}

async function visitBy(journey: Journey, soaked: Soaked, { tab: number, way, dies }: Visit): Promise<void> {
  const tab = soaked.tabs[number];
  if (!tab) throw new Error(`no tab ${number}`);
  const dieAt = async (moment: Visit['dies']): Promise<void> => {
    if (dies === moment) await die(journey, soaked.ears);
  };
  await dieAt('asleep');
  await tab.toFront();
  // The two tabs of one site show some posts both.
  const other = soaked.tabs.find((one) => one !== tab && one.options.site === tab.options.site);
  const known = [...(other?.mentions.values() ?? [])].slice(-2);
  await Promise.all([tab.read(SCREENS.before, known), dieAt('reading')]);
  await dieAt('asking');
  // Who leaves by loading another page was there for longer than the tenth of a second that a question waits.
  if (way === 'anew') await look(journey, soaked, tab);
  const going = way === 'anew' ? tab.load() : way === 'back' ? tab.back() : tab.go();
  await Promise.all([going, dieAt('arriving')]);
  soaked.navigations++;
  await tab.read(SCREENS.after);
  if (dies === null) await look(journey, soaked, tab);
  await dieAt('leaving');
}

/** Looks, once all was answered, at what stands on the page. */
async function look({ rig, log }: Journey, soaked: Soaked, tab: SoakTab): Promise<void> {
  await tab.settled();
  soaked.wrong.push(...(await badgesOfOthers(rig, log, tab)));
  const strays = await tab.strays();
  if (strays.join() !== PANEL) soaked.strays.push(`${await tab.url()}: ${strays}`);
  const notices = await rig.inShadow(tab.page, PANEL, (root) =>
    [...root.querySelectorAll('.page-notice, .panel')].map((one) => one.textContent ?? ''),
  );
  soaked.notices.push(...notices);
}

/** Takes every post off every tab; what each of them then holds. */
async function empty(journey: Journey, soaked: Soaked): Promise<HeldBy[]> {
  const held: HeldBy[] = [];
  for (const tab of soaked.tabs) {
    await tab.toFront();
    await look(journey, soaked, tab);
    await tab.clear();
    await until('no mention left on the page', async () => {
      const { answer } = await askTab(journey, tab.page, 'tab.mentions', {});
      return answer?.keys.length === 0;
    });
    await look(journey, soaked, tab);
    held.push({ read: tab.posts, ...(await heldBy(journey.rig, tab)) });
  }
  return held;
}

/** Brings the background's hourly work forward. */
async function sweep({ home }: Journey): Promise<void> {
  const when = Date.now() + 100;
  await asExtension(home(), (api, when) => api.alarms.create('sweep', { when }), when);
  await until('the sweep', () =>
    asExtension(
      home(),
      async (api, when) => !(await api.alarms.getAll()).some(({ scheduledTime }) => scheduledTime === when),
      when,
    ),
  );
}

/** Ends the background, once. */
async function die({ rig, home }: Journey, ears: Ears): Promise<void> {
  const before = await ears.deaths();
  const dead = async (): Promise<boolean> => (await ears.deaths()) > before;
  await rig.killWorker();
  await until('the end to be heard', dead, HEARD_MS).catch(async () => {
    // It was ended already.
    await wakeBackground(home());
    await rig.killWorker();
    await until('the background to end', dead);
  });
}
