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
    readonly extension: {
      readonly views: Iterable<ExtensionView>;
      terminateBackground(): Promise<void>;
    };
  } | null;
};

/** Firefox's own: where the window's content is on the screen, in CSS pixels. */
interface Window {
  readonly mozInnerScreenX: number;
  readonly mozInnerScreenY: number;
  /** The page's own objects, to somebody with more rights than the page. */
  readonly wrappedJSObject: {
    readonly JSON: JSON;
    readonly browser: {
      readonly storage: {
        readonly session: {
          get(keys: null): Promise<Record<string, unknown>>;
          set(values: object): Promise<void>;
        };
      };
    };
  };
}
