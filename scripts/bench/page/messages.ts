import type { CDPSession, Page } from 'puppeteer-core';

/** What the browser took to send each message of a run, in ms on the clock; its answers are no part of it. */
export type Messages = number[];

/** The content script's own world; the page cannot see it. */
interface OwnWorld {
  benchMessages: Messages;
  chrome: { runtime: { sendMessage: (...args: unknown[]) => unknown } };
}

interface Context {
  id: number;
  origin: string;
}

/**
 * Times each message that the content script sends from now on. The browser takes as long for a message as we do for
 * several posts, whatever is in it: the bench tells the two apart.
 */
export async function timeMessages(page: Page, origin: string): Promise<() => Promise<Messages>> {
  const client = await page.createCDPSession();
  const contextId = await worldOf(client, origin);
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  };
  await run(`(${wrap})()`);
  return async () => (await run('globalThis.benchMessages')) as Messages;
}

async function worldOf(client: CDPSession, origin: string): Promise<number> {
  const worlds: Context[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await client.send('Runtime.enable');
  const world = worlds.find((one) => `${one.origin}/` === origin);
  if (!world) throw new Error(`no script of ${origin} runs in the page`);
  return world.id;
}

/** Runs in the content script's world. */
function wrap(): void {
  const world = globalThis as unknown as OwnWorld;
  const { runtime } = world.chrome;
  const send = runtime.sendMessage;
  const told: Messages = [];
  world.benchMessages = told;
  runtime.sendMessage = (...args: unknown[]) => {
    const began = performance.now();
    const answer = send.apply(runtime, args);
    told.push(performance.now() - began);
    return answer;
  };
}
