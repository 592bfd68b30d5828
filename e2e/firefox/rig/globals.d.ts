/** What of the browser's own window the rig uses. */
interface XulPopup extends HTMLElement {
  readonly state: 'open' | 'closed' | 'showing' | 'hiding';
}

interface ExtensionView {
  readonly viewType: string;
  readonly xulBrowser?: Element & {
    readonly messageManager?: {
      addMessageListener(name: string, heard: (message: { data: string }) => void): void;
      removeMessageListener(name: string, heard: (message: { data: string }) => void): void;
      loadFrameScript(url: string, later: boolean): void;
    };
  };
}

declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly mozExtensionHostname: string;
    readonly privateBrowsingAllowed: boolean;
    localize(message: string): string;
    readonly extension: {
      readonly views: Iterable<ExtensionView>;
      terminateBackground(): Promise<void>;
    };
  } | null;
};

declare const ChromeUtils: {
  importESModule(url: 'resource://gre/modules/AddonManager.sys.mjs'): {
    readonly AddonManager: {
      readonly PERM_CAN_UNINSTALL: number;
      getAddonByID(id: string): Promise<{ readonly version: string; readonly permissions: number } | null>;
    };
    readonly AddonManagerPrivate: { backgroundUpdateCheck(): Promise<void> };
  };
  importESModule(url: 'resource://gre/modules/ExtensionPermissions.sys.mjs'): {
    readonly ExtensionPermissions: {
      add(
        id: string,
        allowed: { permissions: string[]; origins: string[]; data_collection: string[] },
        extension: object,
      ): Promise<void>;
    };
  };
};

declare const Services: {
  readonly prefs: { setIntPref(name: string, value: number): void };
};

declare const Cu: {
  Sandbox(principal: Window, options: { sandboxPrototype: Window; wantXrays: boolean }): object;
  evalInSandbox(source: string, sandbox: object): unknown;
  /** The function as one of the page's own. */
  exportFunction<Work>(work: Work, page: Window): Work;
};

/** The tabs of the browser's window. */
declare const gBrowser: {
  selectedTab: object;
  readonly selectedBrowser: {
    readonly browsingContext: {
      readonly currentWindowGlobal: {
        drawSnapshot(part: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
      };
    };
  };
  addTrustedTab(url: string): object;
  removeTab(tab: object): void;
};

declare function openTrustedLinkIn(url: string, where: 'current'): void;

/** Firefox's own: where the window's content is on the screen, in CSS pixels. */
interface Window {
  readonly mozInnerScreenX: number;
  readonly mozInnerScreenY: number;
  /** The page's own objects, to somebody with more rights than the page. */
  readonly wrappedJSObject: {
    readonly JSON: JSON;
    handedOver?: string | undefined;
    readonly browser: {
      readonly contextMenus: {
        readonly onClicked: { addListener(heard: (info: { selectionText?: string }) => void): void };
      };
      readonly storage: {
        readonly session: {
          get(keys: null): Promise<Record<string, unknown>>;
          set(values: object): Promise<void>;
          remove(key: string): Promise<void>;
        };
        readonly local: {
          get(keys: null): Promise<Record<string, unknown>>;
          set(values: object): Promise<void>;
        };
      };
    };
  };
}
