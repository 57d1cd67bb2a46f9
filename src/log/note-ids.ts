/** Notes that say more than one word: they stand under these names in users' logs. */
export const NOTE_IDS = {
  /** The user said that an empty log is as it should be. */
  emptyIsFine: 'empty is fine',
  /** Where the log is synced to: a `Connection`. */
  syncConnection: 'sync connection',
  /** What opens it, in this browser only: `Secrets` of `sync/connection`. */
  syncSecrets: 'sync secrets',
  syncCursor: 'sync cursor',
  syncRebuild: 'sync rebuild',
  syncState: 'sync state',
  /** The team that the user joined: a `TeamConnection`. */
  teamConnection: 'team connection',
  /** What opens it, in this browser only: `TeamSecrets` of `team/connection`. */
  teamSecrets: 'team secrets',
  teamState: 'team state',
  trainingCards: 'training cards',
  trainingSession: 'training session',
} as const;
