import type { Deployment } from './deployment.ts';

/** The browsers that take Chromium's package and policies. */
export const chromiumBrowsers = ['chrome', 'chromium', 'edge'] as const;
export type ChromiumBrowser = (typeof chromiumBrowsers)[number];

/** What `ExtensionSettings` says of Sidenote: installed for everybody, its icon pinned, updates from the operator. */
export function chromiumInstall({ chromium }: Deployment, browser: ChromiumBrowser) {
  return {
    installation_mode: 'force_installed',
    update_url: chromium.updates,
    // Updates come from here even if the package was made for another address.
    override_update_url: true,
    // The same wish under two names.
    ...(browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
  };
}

/** The same for Firefox. */
export function firefoxInstall({ firefox }: Deployment) {
  return {
    installation_mode: 'force_installed',
    install_url: firefox.package,
    updates_disabled: false,
    private_browsing: firefox.privateWindows,
    default_area: 'navbar',
  };
}
