/**
 * The extension's id in Chromium: the first 16 bytes of the SHA-256 of the public `key` in the manifest, written
 * with the letters a to p. An operator who packs with an own key configures the gateway with an own id.
 */
export const EXTENSION_ID = 'dblalikcgplejdnlfcencdkmpolcaand';

/** The extension's id in Firefox, which is chosen, not derived. An operator who signs an own build has an own one. */
export const FIREFOX_ID = 'sidenote@sidenote.extension';
