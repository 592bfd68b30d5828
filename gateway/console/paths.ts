/** Where the console is, below the gateway's address. */
export const CONSOLE_PATH = '/console';

/** Where the identity provider sends people back to. */
export const SIGNED_IN_PATH = `${CONSOLE_PATH}/signed-in`;

/** Where the other regions' gateways are, for who came to the wrong one. */
export const REGIONS_PATH = `${CONSOLE_PATH}/regions`;
