import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askForHost, giveBackHost, hasHost } from '../../src/messaging/host-access';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

const { permissions, runtime } = fakeBrowser;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('asks for this server only, on whatever port', async () => {
  expect(await askForHost('https://couch.example.com:6984/db')).toBe(true);
  expect(await hasHost('http://127.0.0.1:5984')).toBe(true);
  expect(permissions.request.mock.calls).toEqual([[{ origins: ['https://couch.example.com/*'] }]]);
  expect(permissions.contains.mock.calls).toEqual([[{ origins: ['http://127.0.0.1/*'] }]]);
});

it('asks Firefox with it for the data that its manifest declares', async () => {
  const data = { required: ['none'], optional: ['websiteContent'] };
  const manifest = {
    ...runtime.getManifest(),
    browser_specific_settings: { gecko: { data_collection_permissions: data } },
  };
  for (const act of [askForHost, hasHost, giveBackHost]) {
    runtime.getManifest.mockReturnValueOnce(manifest);
    await act('https://couch.example.com');
  }
  const asked = { origins: ['https://couch.example.com/*'], data_collection: ['websiteContent'] };
  for (const act of [permissions.request, permissions.contains, permissions.remove]) {
    expect(act.mock.calls).toEqual([[asked]]);
  }
});

it('leaves what the browser does not take back', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  permissions.remove.mockRejectedValueOnce(new Error('You cannot remove required permissions.'));
  expect(await giveBackHost('https://x.com')).toBe(false);
});

it('gives back nothing that a server in use needs', async () => {
  const data = { required: ['none'], optional: ['websiteContent'] };
  const manifest = {
    ...runtime.getManifest(),
    browser_specific_settings: { gecko: { data_collection_permissions: data } },
  };
  runtime.getManifest.mockReturnValue(manifest);
  // A pattern has no port.
  expect(await giveBackHost('https://couch.example.com', ['https://couch.example.com:6984'])).toBe(false);
  expect(permissions.remove.mock.calls).toEqual([]);
  await giveBackHost('https://couch.example.com', ['https://team.example.com']);
  expect(permissions.remove.mock.calls).toEqual([[{ origins: ['https://couch.example.com/*'] }]]);
});
