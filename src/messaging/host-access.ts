import browser from 'webextension-polyfill';

/**
 * What the browser has to allow before the log may be sent to a server: its host, and in Firefox that data leaves the
 * browser at all, as the manifest declares it. A pattern has no port: it stands for all of them.
 * @param server an address that parses, `https://couch.example.com:6984/db`
 */
function neededFor(server: string) {
  const { protocol, hostname } = new URL(server);
  const { browser_specific_settings: settings } = browser.runtime.getManifest();
  const data = settings?.gecko?.data_collection_permissions?.optional;
  // Chrome refuses a question with a word in it that it does not know.
  return { origins: [`${protocol}//${hostname}/*`], ...(data ? { data_collection: data } : {}) };
}

/** Whether the browser lets Rapport send the log to this server. */
export function hasHost(server: string): Promise<boolean> {
  return browser.permissions.contains(neededFor(server));
}

/** Asks the user for this server only. Call it straight from their click: the browser refuses anything later. */
export function askForHost(server: string): Promise<boolean> {
  return browser.permissions.request(neededFor(server));
}

/**
 * Gives back what was asked for, but not what servers in use need. False where it stays: the browser takes back nothing
 * that the manifest needs.
 */
export async function giveBackHost(server: string, inUse: readonly string[] = []): Promise<boolean> {
  const { origins, ...data } = neededFor(server);
  if (inUse.some((other) => neededFor(other).origins[0] === origins[0])) return false;
  try {
    return await browser.permissions.remove({ origins, ...(inUse.length === 0 ? data : {}) });
  } catch (error) {
    console.warn(`${new URL(server).hostname} stays allowed`, error);
    return false;
  }
}
