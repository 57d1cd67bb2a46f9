import type { Viewer } from '../site';
import { profileHandle } from './address';

/** The Profile entry of the side navigation leads to the account in use (2025); its name stands nowhere near. */
const PROFILE_LINK = 'a[data-testid="AppTabBar_Profile_Link"]';

export function viewer(document: Document): Viewer {
  const href = document.querySelector(PROFILE_LINK)?.getAttribute('href') ?? null;
  return { name: null, handle: profileHandle(href) };
}
