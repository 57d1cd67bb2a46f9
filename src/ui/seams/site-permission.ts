import browser from 'webextension-polyfill';

/** The sites' address patterns as the manifest asks for them. */
export function siteOrigins(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Whether the browser lets Rapport work on all the sites now. */
export function hasSitePermission(): Promise<boolean> {
  return browser.permissions.contains({ origins: siteOrigins() });
}

/** Asks the user for the sites. Call it straight from their click: the browser refuses anything later. */
export function requestSitePermission(): Promise<boolean> {
  return browser.permissions.request({ origins: siteOrigins() });
}

/** Calls `changed` whenever a permission came or went, until the answered function is called. */
export function watchPermissions(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
