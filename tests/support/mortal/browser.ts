import { never, step, whose } from './life';

interface Alarm {
  name: string;
  scheduledTime: number;
}

/** What the browser keeps while workers come and go. */
export const machine = {
  now: 0,
  alarms: new Map<string, Alarm>(),
  screen: new Set<string>(),
  /** Hears of every notification just before it stands on the screen. */
  onShow: async (_id: string): Promise<void> => undefined,
};

/** A call that does something: the worker may die before it, and after it without hearing the answer. */
async function call<T>(work: () => T | Promise<T>): Promise<T> {
  const life = whose();
  if (!step(life)) return never();
  const answer = await work();
  return step(life) ? answer : never();
}

/** The extension APIs that nudges use, as a worker that can die at any of them sees them. */
const mortalBrowser = {
  runtime: {
    getURL: (path: string) => path,
    getManifest: () => ({ icons: { 16: 'icons/16.png' } }),
  },
  alarms: {
    // Nobody waits for this one.
    create(name: string, { when }: { when?: number }): void {
      if (step(whose())) machine.alarms.set(name, { name, scheduledTime: when ?? machine.now + 3_600_000 });
    },
    get: (name: string) => call(() => machine.alarms.get(name)),
    clear: (name: string) => call(() => machine.alarms.delete(name)),
  },
  notifications: {
    create: (id: string) =>
      call(async () => {
        await machine.onShow(id);
        machine.screen.add(id);
        return id;
      }),
    getAll: () => call(() => Object.fromEntries([...machine.screen].map((id) => [id, true]))),
    clear: (id: string) => call(() => machine.screen.delete(id)),
  },
};

export default mortalBrowser;
