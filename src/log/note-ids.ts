/** Notes that say more than one word: they stand under these names in users' logs. */
export const NOTE_IDS = {
  /** The user said that an empty log is as it should be. */
  emptyIsFine: 'empty is fine',
  trainingCards: 'training cards',
  trainingSession: 'training session',
} as const;
