import browser from 'webextension-polyfill';

/** The two APIs that the polyfill's types do not know together: Chrome has a side panel, Firefox a sidebar. */
interface Beside {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const api = globalThis as { chrome?: Beside; browser?: Beside };

/**
 * Opens the same list beside the page. Call it straight from the user's click: both browsers refuse anything
 * later, so the window's id must be known before. False when the browser refused.
 */
export async function openBesidePage(windowId: number): Promise<boolean> {
  try {
    if (api.browser?.sidebarAction) await api.browser.sidebarAction.open();
    else await api.chrome?.sidePanel?.open({ windowId });
    return true;
  } catch (error) {
    console.warn('Rapport: the list could not be opened beside the page', error);
    return false;
  }
}

/** This window's id. */
export async function thisWindow(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}
