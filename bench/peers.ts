/** What another extension of this kind weighs and asks for. Sizes are in bytes; undefined is what was not measured. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  /** Of JavaScript that its manifest puts into every page before anybody clicks. */
  readonly everyPage: { readonly raw: number; readonly gzip: number };
  /** What the figure leaves out, or holds besides. */
  readonly note?: string;
  /** Of the file that a store hands out. */
  readonly packed: number | undefined;
  readonly asks: string;
}

/**
 * Facts that were measured once, when this extension was designed, and by no run of the bench. Their day was not written down; the
 * versions say what was measured.
 */
export const measuredWith = 'Chromium 156 on two shared cores';

export const peers: readonly Peer[] = [
  {
    ...{ name: 'read-frog', version: '1.24' },
    everyPage: { raw: 5_921_171, gzip: 1_791_022 },
    note: '3.9 MB of it into every frame',
    packed: 6_100_000,
    asks: 'all sites, tabs, cookies, webNavigation, scripting',
  },
  {
    ...{ name: 'chatGPTBox', version: '2.6.1' },
    everyPage: { raw: 3_163_913, gzip: 1_021_711 },
    note: 'and 650 KB of CSS',
    packed: 1_900_000,
    asks: 'all sites, cookies, tabs, webRequest',
  },
  {
    ...{ name: 'harper', version: '2.8' },
    everyPage: { raw: 406_071, gzip: 108_020 },
    note: 'about, into every frame, without its WASM',
    packed: undefined,
    asks: 'all sites, tabs',
  },
  {
    ...{ name: 'page-assist', version: '1.5' },
    everyPage: { raw: 0, gzip: 0 },
    packed: 7_100_000,
    asks: 'all sites, scripting, declarativeNetRequest',
  },
  {
    ...{ name: 'Lumos', version: '1.0' },
    everyPage: { raw: 0, gzip: 0 },
    packed: undefined,
    asks: 'activeTab, scripting, storage, clipboardRead',
  },
];
