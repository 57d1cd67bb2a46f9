/** What the page of sync tells its worker: the language to speak in, before all else; and that a round is wanted now. */
export type Tell = { speak: string } | { now: true };

/** What the worker says: that a round begins or is over, and that one wrote to the log, or brought what the background shows. */
export type Said = 'busy' | 'idle' | 'changed';
