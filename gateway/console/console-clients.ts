import { readFileSync } from 'node:fs';
import type { Issuer } from '../identity/issuer.ts';
import type { ConsoleClient } from './provider-client.ts';

/** The console as a client of each provider that the configuration gives it one for. */
export function consoleClients(issuers: readonly Issuer[], environment: NodeJS.ProcessEnv): ConsoleClient[] {
  return issuers.flatMap(({ issuer, scopes, console }) => {
    if (console === undefined) return [];
    const { clientId, secretEnv, secretFile } = console;
    const secret = () => {
      if (secretFile !== undefined) return readFileSync(secretFile, 'utf8').trim();
      return secretEnv === undefined ? undefined : environment[secretEnv];
    };
    return [{ issuer, clientId, secret, scopes }];
  });
}
