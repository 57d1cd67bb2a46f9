import type { SyncKeeper } from '../../src/background/sync';
import { answered } from '../../src/messaging/answer';

/** What the background has of sync while it is off. */
export const NO_SYNC: SyncKeeper = {
  keep: async () => undefined,
  handlers: {
    'sync.switched': async () => answered({ on: false }),
    'sync.now': async () => answered({ on: false }),
    'sync.busy': async () => answered({ noted: true }),
  },
};
