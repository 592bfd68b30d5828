/** What Playwright switches off. A browser heeds the last list it is given, so this one is said again in ours. */
const byPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** What every window makes ready in case somebody types into its address bar: two pages, in a process of their own. */
const ofTheAddressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** Processes and pages that are kept ready for whatever may come next. */
const inReserve = ['SpareRendererForSitePerProcess', 'PreloadTopChromeWebUI'];

/**
 * The switch that leaves out what Chromium does beside the pages and the extension: half of the work of a start, and
 * nothing of what a test looks at.
 */
export const lean = `--disable-features=${[...byPlaywright, ...ofTheAddressBar, ...inReserve].join(',')}`;
