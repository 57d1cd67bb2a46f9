import type base from '../manifest.json';

/** Firefox's id for us; also the key of its per-profile uuid. */
export const FIREFOX_ID = 'rapport@rapport.invalid';

/**
 * Firefox has no side panel API, and an event page for what Chrome needs an offscreen page for. Its storage.local cannot be closed to content scripts, so nothing is kept there
 * (messaging/first-rows) and it is not asked for: the stores take no permission that is not used.
 */
const CHROME_ONLY = ['sidePanel', 'offscreen', 'storage'];

/** What the user's own server is sent once they turn sync on (messaging/host-access asks them for it then). */
const SENT_BY_SYNC = [
  'authenticationInfo',
  'browsingActivity',
  'financialAndPaymentInfo',
  'locationInfo',
  'personalCommunications',
  'personallyIdentifyingInfo',
  'websiteActivity',
  'websiteContent',
];

/**
 * The Firefox manifest, derived from the one manifest.json: Firefox has no service workers for extensions
 * (background.scripts), a sidebar instead of the side panel (sidebar_action), and wants an id and a data declaration.
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
export function firefoxManifest(manifest: typeof base): unknown {
  const { side_panel, minimum_chrome_version, background, permissions, ...rest } = manifest;
  return {
    ...rest,
    background: { scripts: [background.service_worker] },
    permissions: permissions.filter((name) => !CHROME_ONLY.includes(name)),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.action.default_title,
      default_icon: manifest.icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'], optional: SENT_BY_SYNC },
      },
    },
  };
}
