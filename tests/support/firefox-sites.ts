import type { Rig } from '../../scripts/browser/rig';
import { FIREFOX_ID } from '../../scripts/firefox-manifest';

interface Bidi {
  send(
    method: string,
    params: Record<string, unknown>,
  ): Promise<{
    result: {
      type?: string;
      contexts?: { context: string; url: string }[];
      exceptionDetails?: { text: string };
      result?: { value?: unknown };
    };
  }>;
}

/** Runs an expression with the browser's own privileges, in its window. Firefox only. */
export async function inFirefox(rig: Rig, expression: string): Promise<unknown> {
  const { connection } = rig.browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'Firefox answered nothing');
  return result.result?.value;
}

/** What a user does under Add-ons, Rapport, Permissions: takes the sites back. */
export function takeSitesBack(rig: Rig): Promise<void> {
  return changeSites(rig, 'remove');
}

/**
 * Gives what the manifest names. Firefox forgets what an extension was allowed when that was taken out, and may come to
 * it only after it was put in again.
 */
export function giveSites(rig: Rig): Promise<void> {
  return changeSites(rig, 'add');
}

async function changeSites(rig: Rig, change: 'add' | 'remove'): Promise<void> {
  await inFirefox(
    rig,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)});
      const origins = extension.manifest.host_permissions;
      await ExtensionPermissions.${change}(extension.id, { permissions: [], origins }, extension);
      // The browser's own question cannot be pressed from outside: it is answered with yes.
      Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
    })()`,
  );
}
