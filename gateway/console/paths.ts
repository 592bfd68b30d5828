/** Where the console is, below the gateway's address. */
export const CONSOLE_PATH = '/console';

/** Where somebody begins to sign in, and where they sign out. */
export const SIGN_IN_PATH = `${CONSOLE_PATH}/sign-in`;
export const SIGN_OUT_PATH = `${CONSOLE_PATH}/sign-out`;

/** Where the console asks who is signed in. */
export const SESSION_PATH = `${CONSOLE_PATH}/session`;

/** Where the identity provider sends people back to. */
export const SIGNED_IN_PATH = `${CONSOLE_PATH}/signed-in`;

/** Where the other regions' gateways are, for who came to the wrong one. */
export const REGIONS_PATH = `${CONSOLE_PATH}/regions`;
