import path from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../config.ts';
import type { Identified, Identify } from '../identity/identify.ts';
import { issuersByOrganisation } from '../identity/organisation-of.ts';
import type { SignIn } from '../identity/sign-in.ts';
import type { RequestRates } from '../routes/request-rates.ts';
import type { Storage } from '../storage/database.ts';
import { consoleCallers } from './console-callers.ts';
import { consoleClients } from './console-clients.ts';
import { consoleCookies } from './cookies.ts';
import { regionElsewhere } from './elsewhere.ts';
import { readPageFiles } from './page-files.ts';
import { addPageRoutes } from './page-routes.ts';
import { consoleProviders } from './providers.ts';
import { addSessionRoutes } from './session-routes.ts';
import { consoleSessions } from './sessions.ts';
import { addSignInRoutes } from './sign-in-routes.ts';
import { signInStates } from './sign-in-state.ts';

/** Where the workspace builds the console. */
const BUILT = path.join(import.meta.dirname, '../../console/dist');

export interface Console {
  /** Who asks, by a token or by the session of the console's own pages. */
  readonly identified: (request: FastifyRequest) => Promise<Identified>;
  readonly mount: (app: FastifyInstance) => void;
  /** Whether there is a build of it to be served. */
  readonly isServed: boolean;
}

export interface ConsoleParts {
  readonly storage: Storage;
  readonly masterKey: Buffer;
  readonly identity: Identify;
  readonly signIn: SignIn;
  readonly publicUrl: string;
  readonly rates: RequestRates;
  readonly environment: NodeJS.ProcessEnv;
}

/** The admin console: its pages, who signs in to it and how, and whom its requests are from. */
export function openConsole(config: GatewayConfig, parts: ConsoleParts): Console {
  const { storage, masterKey, identity, signIn, publicUrl, rates, environment } = parts;
  const ownOrigin = new URL(publicUrl).origin;
  const cookies = consoleCookies(publicUrl);
  const [{ issuer: firstIssuer }] = signIn.issuers;
  const providers = consoleProviders({
    ...{ firstIssuer, publicUrl },
    clients: consoleClients(signIn.issuers, environment),
    issuerOf: issuersByOrganisation(config.organisations, firstIssuer),
  });
  const sessions = consoleSessions({
    storage,
    renew: async (issuer, refreshToken) => providers.at(issuer)?.client.renew(refreshToken),
  });
  const files = readPageFiles(config.console.dir ?? BUILT);
  return {
    isServed: files !== undefined,
    identified: consoleCallers({ identity, sessions, cookies, ownOrigin }),
    mount: (app) => {
      if (files === undefined) return;
      addSignInRoutes(app, {
        cookies,
        states: signInStates(masterKey),
        sessions,
        providers,
        identity,
        publicUrl,
        rates,
        elsewhere: regionElsewhere(config),
        regions: config.regions,
      });
      addSessionRoutes(app, { cookies, sessions, ownOrigin });
      addPageRoutes(app, files);
    },
  };
}
