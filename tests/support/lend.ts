import type { BrowserName } from '../../scripts/browser/find';
import { launch } from '../../scripts/browser/launch';
import type { Rig } from '../../scripts/browser/rig';

/** The browsers of this process that nobody uses at the moment. They end with it. */
const idle = new Map<BrowserName, Rig>();

/**
 * A browser as if just started, with the extension in this folder or bare. Starting one takes seconds, so `close`
 * keeps it for the next test file of this process, which is why these files share their modules.
 */
export async function lend(name: BrowserName, extension: string | null): Promise<Rig> {
  const kept = idle.get(name);
  idle.delete(name);
  await kept?.renew(extension);
  const rig = kept ?? (await launch(name, { extension, headless: true }));
  return {
    ...rig,
    async close() {
      if (idle.has(name)) await rig.close();
      else idle.set(name, rig);
    },
  };
}
