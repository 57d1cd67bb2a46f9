import type { CDPSession, Page, Protocol, Target } from 'puppeteer-core';
import type { Rig } from '../../../scripts/browser/rig';
import type { Ears } from './ears';

const OURS = 'chrome-extension://';
const BAD = new Set<Protocol.Runtime.ConsoleAPICalledEvent['type']>(['error', 'assert']);

/**
 * What a worker's calls come to whose process is gone (`extensions/browser/extension_function_dispatcher.cc`): the worker
 * can do nothing about it, and the next one does the work anew.
 */
const DYING = /\bError: No SW\b/;

export async function listenInChromium(rig: Rig): Promise<Ears> {
  const errors: string[] = [];
  let deaths = 0;
  let background: CDPSession | null = null;
  /** Where scripts of ours run in pages. */
  const ours = new Map<CDPSession, number>();

  const hear = async (session: CDPSession, where: string): Promise<void> => {
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const says = args.map((arg) => arg.description ?? arg.value).join(' ');
      if (BAD.has(type) && !DYING.test(says)) errors.push(`${where}: ${says}`);
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
      errors.push(`${where}: ${text} ${exception?.description ?? ''}`);
    });
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith(OURS)) ours.set(session, context.id);
    });
    // Tells of the contexts that are there, and of what was said before.
    await session.send('Runtime.enable');
  };
  const isBackground = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(OURS);
  const hearBackground = async (target: Target): Promise<void> => {
    if (!isBackground(target)) return;
    try {
      background = await target.createCDPSession();
      // It outlives the background and is at the next one from its first line on.
      background.on('Inspector.targetCrashed', () => deaths++);
      await hear(background, 'background');
    } catch (error) {
      // Dead before it was heard, as it is meant to be now and then.
      if (rig.browser.targets().includes(target)) throw error;
    }
  };

  rig.browser.on('targetcreated', hearBackground);
  for (const target of rig.browser.targets()) await hearBackground(target);

  const sessions = new Map<Page, CDPSession>();
  return {
    async listen(page) {
      const session = await page.createCDPSession();
      sessions.set(page, session);
      await hear(session, 'page');
    },
    errors: async () => errors,
    deaths: async () => deaths,
    async cryOut(page, says) {
      const expression = `console.error(${JSON.stringify(says)})`;
      const session = sessions.get(page);
      const contextId = session && ours.get(session);
      if (contextId === undefined || !background) throw new Error('nothing of ours runs there');
      await session?.send('Runtime.evaluate', { expression, contextId });
      await background.send('Runtime.evaluate', { expression });
    },
  };
}
