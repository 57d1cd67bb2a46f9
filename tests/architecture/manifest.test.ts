import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { firefoxManifest } from '../../scripts/firefox-manifest';

const HOSTS = ['https://x.com/*', 'https://www.facebook.com/*', 'https://web.facebook.com/*'];
const PERMISSIONS = [
  'alarms',
  'contextMenus',
  'notifications',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
];
const firefox = firefoxManifest(manifest) as {
  permissions: string[];
  browser_specific_settings: { gecko: { data_collection_permissions: unknown } };
};

describe('the manifest', () => {
  it('asks for no more than the privacy page says', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS);
    expect(manifest.host_permissions).toEqual(HOSTS);
    const privacy = readFileSync(path.resolve(import.meta.dirname, '../../docs/privacy.md'), 'utf8');
    for (const permission of PERMISSIONS) expect(privacy).toContain(`\`${permission}\``);
    for (const host of HOSTS) expect(privacy).toContain(new URL(host.replace('*', '')).host);
  });

  it('reads top frames of the sites only, stays out of private windows, offers nothing to pages', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]?.matches).toEqual(HOSTS);
    expect(manifest.content_scripts[0]).not.toHaveProperty('all_frames');
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets its pages reach nothing but themselves', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('tells Firefox that nothing is collected', () => {
    expect(firefox.permissions).not.toContain('sidePanel');
    expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });
});
