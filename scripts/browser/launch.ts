import { launchChromium } from './chromium';
import type { BrowserName } from './find';
import { launchFirefox } from './firefox';
import type { LaunchOptions, Rig } from './rig';

/** Starts a browser, with or without the extension. The caller closes it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Rig> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
