/**
 * Asks the gateway of this container whether it is up; ends with 0 or 1. `SIDENOTE_HEALTH_URL` is needed where the
 * gateway speaks TLS: its certificate is checked against the name, as everybody else does.
 */
const url =
  process.env.SIDENOTE_HEALTH_URL ?? `http://127.0.0.1:${process.env.SIDENOTE_PORT ?? '8787'}/healthz`;

const answer = await fetch(url, { signal: AbortSignal.timeout(4_000) }).catch(() => undefined);
process.exitCode = answer?.ok === true ? 0 : 1;

export {};
