import type { BrowserName } from '../../scripts/browser/find';
import { launch } from '../../scripts/browser/launch';
import type { Rig } from '../../scripts/browser/rig';

/** A browser that nobody uses at the moment. */
interface Idle {
  rig: Rig;
  /** The folder of the extension that was last put into it. */
  extension: string | null;
}

/** Those of this process. They end with it. */
const idle = new Map<BrowserName, Idle>();

/**
 * A browser as if just started, with the extension in this folder or bare. Starting one takes seconds, so `close`
 * keeps it for the next test file of this process, which is why these files share their modules.
 */
export async function lend(name: BrowserName, extension: string | null): Promise<Rig> {
  const kept = idle.get(name)?.rig;
  idle.delete(name);
  await kept?.renew(extension);
  return lent(name, extension, kept ?? (await launch(name, { extension, headless: true })));
}

/** The one that was given back with this extension in it: without pages, but with all that the extension keeps. Null without one. */
export async function lendAsLeft(name: BrowserName, extension: string): Promise<Rig | null> {
  const kept = idle.get(name);
  if (kept?.extension !== extension || !(await kept.rig.clear())) return null;
  idle.delete(name);
  return lent(name, extension, kept.rig);
}

function lent(name: BrowserName, extension: string | null, rig: Rig): Rig {
  return {
    ...rig,
    async close() {
      if (idle.has(name)) await rig.close();
      else idle.set(name, { rig, extension });
    },
  };
}
