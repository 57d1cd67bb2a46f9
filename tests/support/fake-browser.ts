import { vi } from 'vitest';

/** The extension APIs that Rapport uses, as far as it uses them; state is plain to read and `reset()` clears it. */
type Listener = (...args: never[]) => unknown;

function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: (listener: Listener) => {
      const at = listeners.indexOf(listener);
      if (at >= 0) listeners.splice(at, 1);
    },
    /** Calls every listener; answers what they answered. */
    emit: (...args: unknown[]) => listeners.map((listener) => listener(...(args as never[]))),
    listeners,
  };
}

interface FakeAlarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
}

export const HOME = 'chrome-extension://our-id/';

function make() {
  const alarms = new Map<string, FakeAlarm>();
  const shown = new Map<string, { title: string; message: string; iconUrl: string }>();
  const stored = new Map<string, unknown>();
  const badge = {
    text: '',
    title: '',
    tabs: new Map<number, { text?: string | null; title?: string | null }>(),
  };
  const fake = {
    now: Date.parse('2026-11-21T12:00:00.000Z'),
    alarmsSet: alarms,
    shown,
    badge,
    stored,
    storage: {
      local: {
        setAccessLevel: vi.fn(async (_wanted: { accessLevel: string }) => undefined),
        get: vi.fn(async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {})),
        set: vi.fn(async (items: Record<string, unknown>) => {
          for (const [key, item] of Object.entries(items)) stored.set(key, item);
        }),
        remove: vi.fn(async (key: string) => void stored.delete(key)),
      },
    },
    runtime: {
      id: 'our-id' as string | undefined,
      getURL: (path: string) => HOME + path,
      getManifest: vi.fn(() => ({
        version: '0.1.0',
        icons: { 16: 'icons/16.png', 128: 'icons/128.png' },
        content_scripts: [
          { matches: ['https://x.com/*'], js: ['assets/x-abc.js'] },
          { matches: ['https://www.facebook.com/*'], js: ['assets/facebook-abc.js'] },
        ],
      })),
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
      onMessage: event(),
      onInstalled: event(),
      onStartup: event(),
    },
    permissions: {
      onAdded: event(),
      onRemoved: event(),
      contains: vi.fn(async (_wanted: { origins: string[] }) => true),
      request: vi.fn(async (_wanted: { origins: string[] }) => true),
      remove: vi.fn(async (_given: { origins: string[] }) => true),
    },
    alarms: {
      onAlarm: event(),
      create: vi.fn(
        (name: string, info: { when?: number; delayInMinutes?: number; periodInMinutes?: number }) => {
          const scheduledTime = info.when ?? fake.now + (info.delayInMinutes ?? 0) * 60_000;
          alarms.set(name, {
            name,
            scheduledTime,
            ...(info.periodInMinutes ? { periodInMinutes: info.periodInMinutes } : {}),
          });
        },
      ),
      get: vi.fn(async (name: string) => alarms.get(name)),
      clear: vi.fn(async (name: string) => alarms.delete(name)),
    },
    notifications: {
      onClicked: event(),
      onClosed: event(),
      create: vi.fn(
        async (id: string | undefined, options: { title: string; message: string; iconUrl: string }) => {
          const name = id ?? `unnamed ${shown.size}`;
          shown.set(name, options);
          return name;
        },
      ),
      getAll: vi.fn(async () => Object.fromEntries([...shown].map(([id]) => [id, true]))),
      clear: vi.fn(async (id: string) => shown.delete(id)),
    },
    action: {
      setBadgeText: vi.fn(async ({ text, tabId }: { text: string | null; tabId?: number }) => {
        if (tabId === undefined) badge.text = text ?? '';
        else badge.tabs.set(tabId, { ...badge.tabs.get(tabId), text });
      }),
      getBadgeText: vi.fn(async ({ tabId }: { tabId: number }) => badge.tabs.get(tabId)?.text ?? badge.text),
      setTitle: vi.fn(async ({ title, tabId }: { title: string | null; tabId?: number }) => {
        // As Chrome does; Firefox would take it.
        if (title === null) throw new TypeError('Missing required property');
        if (tabId === undefined) badge.title = title ?? '';
        else badge.tabs.set(tabId, { ...badge.tabs.get(tabId), title });
      }),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
      setBadgeTextColor: vi.fn(async () => undefined),
      openPopup: vi.fn(async () => undefined),
    },
    tabs: {
      create: vi.fn(async (_options: { url: string; active?: boolean }) => ({})),
      update: vi.fn(async (_options: { url: string }) => ({})),
      query: vi.fn(async (_query: unknown): Promise<unknown[]> => []),
      sendMessage: vi.fn(async (_tab: number, _message: unknown, _options?: unknown): Promise<unknown> => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      }),
    },
    windows: { create: vi.fn(async (_options: { url: string }) => ({})) },
    scripting: {
      executeScript: vi.fn(async (_injection: unknown) => []),
      insertCSS: vi.fn(async (_injection: unknown) => undefined),
    },
    commands: { onCommand: event() },
    contextMenus: {
      onClicked: event(),
      create: vi.fn((_item: { id: string; documentUrlPatterns: string[] }) => undefined),
      removeAll: vi.fn(async () => undefined),
    },
    omnibox: {
      onInputStarted: event(),
      onInputChanged: event(),
      onInputEntered: event(),
      setDefaultSuggestion: vi.fn((_suggestion: { description: string }) => undefined),
    },
    reset() {
      vi.clearAllMocks();
      alarms.clear();
      shown.clear();
      badge.tabs.clear();
      stored.clear();
      Object.assign(badge, { text: '', title: '' });
      fake.runtime.id = 'our-id';
      fake.now = Date.parse('2026-11-21T12:00:00.000Z');
      const { runtime, notifications, commands, contextMenus, omnibox, permissions } = fake;
      for (const api of [runtime, permissions, fake.alarms, notifications, commands, contextMenus, omnibox]) {
        for (const part of Object.values(api)) {
          if (typeof part === 'object' && part !== null && 'listeners' in part) part.listeners.length = 0;
        }
      }
    },
  };
  return fake;
}

export const fakeBrowser = make();
export default fakeBrowser;
