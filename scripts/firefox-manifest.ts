import { FIREFOX_ID } from '../contract/extension-id.ts';
import manifest from '../manifest.json' with { type: 'json' };

/** The oldest Firefox that is tested; scripts are injected into documents by id, which older ones do not know. */
const OLDEST_FIREFOX = '153.0';

/**
 * What leaves the browser, in Mozilla's categories, shown to whoever installs from the store: the selected text, the
 * host of its page, and a token of the sign-in. All of it is needed for an answer. Votes are sent only as a person
 * presses them. Which browser and version this is, no answer needs: it is told where the person allows it.
 */
const needed = ['websiteContent', 'browsingActivity', 'authenticationInfo'] as const;
const allowed = ['technicalAndInteraction'] as const;

/** Firefox's manifest, from the one in `manifest.json`, which is Chromium's. */
export function firefoxManifest() {
  const {
    key: _id,
    minimum_chrome_version: _version,
    side_panel: panel,
    storage: _schema,
    // Here an admin's policy decides about private windows, and without one Firefox keeps extensions out of them.
    incognito: _never,
    ...shared
  } = manifest;
  return {
    ...shared,
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: OLDEST_FIREFOX,
        data_collection_permissions: { required: [...needed], optional: [...allowed] },
      },
    },
    // Not opened by the installation: nobody asked for it yet.
    sidebar_action: {
      default_title: shared.name,
      default_panel: panel.default_path,
      default_icon: shared.icons,
      open_at_install: false,
    },
    // Beside the address, where Chromium's users pin it themselves.
    action: { ...shared.action, default_area: 'navbar' as const },
    background: { scripts: [shared.background.service_worker], type: shared.background.type },
    // With a letter, Firefox opens the menu of its menu bar that the letter stands for, in English History for S.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+1' } } },
    permissions: shared.permissions.filter((permission) => permission !== 'sidePanel'),
  };
}
