import { defineConfig } from 'vitest/config';

// Tests of pure rules, and of pages read: they leave nothing behind, and loading the rules anew for each file costs
// more than running them.
const PURE = ['tests/domain/**/*.test.ts', 'tests/sites/**/*.test.ts'];

// The log in Node. Nothing of it is mocked, and each test has a log of its own.
const LOG = ['tests/log/**/*.test.ts'];

// The background with a browser that each file makes up: what was loaded with one goes on with it.
const BACKGROUND = ['tests/background/**/*.test.ts'];

// Hours of work and of nudges are local; what tests say of them holds in this zone, for browsers as well.
process.env.TZ = 'UTC';

/** What the interface says is said in English. */
const SPEAK = 'scripts/speak-english.ts';
/** Properties are tried with the same values each time. */
const SETUP = ['tests/support/seed.ts', SPEAK];

export default defineConfig({
  test: {
    // Two browsers keep two cores busy; vitest would leave one of them free.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'pure',
          setupFiles: SETUP,
          include: PURE,
          isolate: false,
          // Properties of whole logs take their time on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'log',
          setupFiles: SETUP,
          include: LOG,
          isolate: false,
          // Many thousand records in a stand-in for IndexedDB take their time on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'background',
          setupFiles: SETUP,
          include: BACKGROUND,
          // Many thousand records in a stand-in for IndexedDB take their time on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'unit',
          // Dexie looks for it when it is loaded, which is once for all files.
          setupFiles: ['fake-indexeddb/auto', ...SETUP],
          include: ['tests/**/*.test.ts'],
          exclude: [...PURE, ...LOG, ...BACKGROUND, 'tests/browser/**'],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          setupFiles: SPEAK,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/build.ts'],
          // The files that one process runs share its browsers.
          isolate: false,
          // A third of their time is waiting, which a third process fills.
          maxWorkers: 3,
          // Several browsers on a busy machine of two cores drop a key now and then; what is broken fails each time.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
