import { buildFor } from '../../scripts/build';

/** Builds both extensions once before the browser tests, so that they never test yesterday's. */
export async function setup(): Promise<void> {
  for (const target of ['chrome', 'firefox'] as const) await buildFor(target);
}
