/// <reference types="@crxjs/vite-plugin/client" />

/** The gateway's address that the popup offers at first; set by the build. */
declare const __DEFAULT_GATEWAY__: string;
