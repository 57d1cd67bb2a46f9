import browser from 'webextension-polyfill';

/** What the build makes of src/content/hands.iife.ts. */
const HANDS = 'src/content/hands.iife.js';

/** Puts the coach itself into a page whose content script needs it now. False: the tab is gone or out of reach. */
export async function fetchHands(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [HANDS] });
    return true;
  } catch (error) {
    // The page was left meanwhile, or the user took the site's permission back; who asked tells the user.
    console.warn(`Tab ${tabId} could not get the coach`, error);
    return false;
  }
}
