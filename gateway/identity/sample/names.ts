/** Where the sample provider lives below the gateway's address. */
export const SAMPLE_PATH = '/oidc';

/** The public client that the extension signs in as. */
export const SAMPLE_CLIENT_ID = 'sidenote-extension';

/** The client that the admin console signs in as. */
export const SAMPLE_CONSOLE_CLIENT_ID = 'sidenote-console';

/** For clients without a browser extension: RFC 8252, section 7.3; any port of the loopback address is taken. */
export const LOOPBACK_REDIRECT = 'http://127.0.0.1/signed-in';

/** What the access token lets its bearer do: ask this gateway. */
export const GATEWAY_SCOPE = 'sidenote';
