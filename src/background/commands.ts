import browser, { type Tabs } from 'webextension-polyfill';
import type { LogDatabase } from '../log/database';
import { todayLines } from '../log/today';
import { askTab } from '../messaging/ask-tab';
import { openFollowUp } from './notifications';
import { openOurPage } from './open-page';

interface Around {
  log: LogDatabase;
  now: Date;
  /** The active tab, where the browser tells it. */
  tab?: Tabs.Tab | undefined;
}

/** What the keyboard commands of the manifest do. */
const COMMANDS: Record<string, (around: Around) => Promise<void>> = {
  'open-coach': openCoach,
  'log-by-hand': () => openOurPage('log'),
  today: () => openOurPage('today'),
  // What leads Today; where nothing is due, Today says so.
  'next-due': async ({ log, now }) => openFollowUp((await todayLines(log, now, 1)).lines[0] ?? null),
};

/** Does what a command says; nothing for one of another version. */
export async function runCommand(command: string, around: Around): Promise<void> {
  if (Object.hasOwn(COMMANDS, command)) await COMMANDS[command]?.(around);
}

async function openCoach({ tab }: Around): Promise<void> {
  const active = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (active?.id !== undefined) {
    const coach = await askTab(active.id, 'tab.coach', {});
    if (coach.ok && coach.answer.opened) return;
  }
  // Nothing to coach on this page: what waits elsewhere, rather than a key that does nothing.
  await browser.action.openPopup();
}
