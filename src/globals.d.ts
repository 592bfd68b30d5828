/// <reference types="@crxjs/vite-plugin/client" />

/** The gateway's address that the popup offers at first; set by the build. */
declare const __DEFAULT_GATEWAY__: string;

/** Whether this is the build for Firefox; what the browsers do differently is in `src/dock`. */
declare const __FIREFOX__: boolean;
