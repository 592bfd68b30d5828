import { describe, expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { firefoxManifest } from './firefox-manifest.ts';

describe('Firefox’s manifest', () => {
  const firefox = firefoxManifest();

  test('has what Firefox asks for in place of what only Chromium knows', () => {
    expect(firefox).toMatchObject({
      browser_specific_settings: {
        gecko: { id: 'sidenote@sidenote.extension', strict_min_version: '153.0' },
      },
      action: { ...manifest.action, default_area: 'navbar' },
      sidebar_action: { default_panel: manifest.side_panel.default_path, open_at_install: false },
      background: { scripts: [manifest.background.service_worker], type: 'module' },
    });
    for (const key of ['key', 'minimum_chrome_version', 'side_panel', 'storage', 'incognito']) {
      expect(firefox).not.toHaveProperty(key);
    }
    expect(firefox.background).not.toHaveProperty('service_worker');
  });

  test('says truly what leaves the browser, and what of it is needed', () => {
    const { data_collection_permissions } = firefox.browser_specific_settings.gecko;
    expect(data_collection_permissions).toEqual({
      required: ['websiteContent', 'browsingActivity', 'authenticationInfo'],
      optional: ['technicalAndInteraction'],
    });
  });

  test('asks for the same permissions, without the side panel’s', () => {
    expect(firefox.permissions.toSorted()).toEqual(
      ['activeTab', 'contextMenus', 'identity', 'scripting', 'storage'].toSorted(),
    );
  });

  test('has a shortcut of its own, without a letter that a menu of Firefox may stand for', () => {
    const { default: shortcut } = firefox.commands._execute_action.suggested_key;
    expect(shortcut).toMatch(/^Alt\+Shift\+\d$/);
    expect(Object.keys(firefox.commands)).toEqual(Object.keys(manifest.commands));
  });

  test('keeps everything else, the content security policy above all', () => {
    for (const key of ['manifest_version', 'name', 'version', 'description', 'icons'] as const) {
      expect(firefox[key]).toEqual(manifest[key]);
    }
    expect(firefox.content_security_policy).toEqual(manifest.content_security_policy);
  });
});
