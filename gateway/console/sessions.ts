import { createHash, randomBytes } from 'node:crypto';
import { CONSOLE_SESSION_MS } from '@sidenote/contract/console-session';
import { z } from 'zod';
import {
  addConsoleSession,
  claimRenewal,
  deleteConsoleSession,
  findConsoleSession,
  type KeptSession,
  renewConsoleSession,
  touchConsoleSession,
} from '../storage/console-sessions.ts';
import type { Storage } from '../storage/database.ts';
import type { Tokens } from './provider-client.ts';
import { keyFrom, seal, unseal } from './seal.ts';

const PURPOSE = 'console session';
const SECRET_BYTES = 32;
/** An access token is renewed this long before it ends. In milliseconds. */
const EARLY_MS = 30_000;
/** A renewal that another instance began longer ago came to nothing. In milliseconds. */
const RENEWAL_MS = 15_000;
/** Between two looks at what another instance renews. In milliseconds. */
const LOOK_MS = 100;
/** Use is noted no more often than this. In milliseconds. */
const NOTE_MS = 15_000;

const tokensSchema = z.strictObject({
  issuer: z.string(),
  accessToken: z.string(),
  refreshToken: z.string().nullable(),
  expiresAt: z.number(),
});

/** Tokens with whose they are. */
export type SessionTokens = z.infer<typeof tokensSchema>;

/** A session that was opened with its cookie. */
export interface OpenSession {
  readonly orgId: string;
  readonly person: string;
  readonly idHash: string;
  readonly accessToken: string;
  /** When it ends whatever is done, in milliseconds since 1970. */
  readonly endsAt: number;
}

export interface ConsoleSessionsParts {
  readonly storage: Storage;
  /** Asks a provider for other tokens; undefined where that provider is none of the configuration any more. */
  readonly renew: (issuer: string, refreshToken: string) => Promise<Tokens | undefined>;
  readonly now?: () => number;
}

export type ConsoleSessions = ReturnType<typeof consoleSessions>;

interface Named {
  readonly orgId: string;
  readonly idHash: string;
  readonly key: Buffer;
}

/**
 * The sessions of the console. They are in the database, for all instances, and each is sealed with a key that is made of its
 * cookie: whoever has the database alone opens none.
 */
export function consoleSessions({ storage, renew, now = Date.now }: ConsoleSessionsParts) {
  /** Renewals that this instance is at. */
  const renewing = new Map<string, Promise<SessionTokens | undefined>>();

  const find = (named: Named) =>
    storage.inOrganisation(named.orgId, (db) => findConsoleSession(db, named, now()));
  const end = (named: Named) => storage.inOrganisation(named.orgId, (db) => deleteConsoleSession(db, named));
  const tokensOf = (named: Named, kept: KeptSession | undefined): SessionTokens | undefined => {
    const tokens = tokensSchema.safeParse(
      kept === undefined ? undefined : unseal(named.key, kept.sealed, PURPOSE),
    );
    return tokens.success ? tokens.data : undefined;
  };

  const renewNow = async (named: Named, before: SessionTokens): Promise<SessionTokens | undefined> => {
    const { orgId } = named;
    const claim = { now: now(), stale: now() - RENEWAL_MS };
    if (!(await storage.inOrganisation(orgId, (db) => claimRenewal(db, named, claim))))
      return renewedElsewhere(named, before);
    // Another instance may have come to its end with it since these were read.
    const tokens = tokensOf(named, await find(named));
    const next = tokens?.accessToken === before.accessToken ? await renewed(tokens) : tokens;
    await storage.inOrganisation(orgId, (db) =>
      next === undefined
        ? deleteConsoleSession(db, named)
        : renewConsoleSession(db, named, seal(named.key, next, PURPOSE)),
    );
    return next;
  };
  /** Whatever the provider says, or does not say: without a token nobody is signed in. */
  const renewed = async ({ issuer, refreshToken }: SessionTokens): Promise<SessionTokens | undefined> => {
    const given =
      refreshToken === null ? undefined : await renew(issuer, refreshToken).catch(() => undefined);
    return given === undefined ? undefined : { issuer, ...given };
  };
  const renewedElsewhere = async (
    named: Named,
    before: SessionTokens,
  ): Promise<SessionTokens | undefined> => {
    for (let waited = 0; waited < RENEWAL_MS; waited += LOOK_MS) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      const tokens = tokensOf(named, await find(named));
      if (tokens?.accessToken !== before.accessToken) return tokens;
    }
    return undefined;
  };
  const inTime = (named: Named, tokens: SessionTokens) => {
    if (tokens.expiresAt - EARLY_MS > now()) return Promise.resolve(tokens);
    const running =
      renewing.get(named.idHash) ?? renewNow(named, tokens).finally(() => renewing.delete(named.idHash));
    renewing.set(named.idHash, running);
    return running;
  };

  return {
    /** Begins a session and gives the value of its cookie. */
    begin: async (who: { orgId: string; person: string }, tokens: SessionTokens): Promise<string> => {
      const secret = randomBytes(SECRET_BYTES).toString('base64url');
      const cookie = `${who.orgId}.${secret}`;
      const { idHash, key } = namedBy(cookie) ?? unreachable();
      const at = now();
      const kept = { ...who, idHash, sealed: seal(key, tokens, PURPOSE), createdAt: at, seenAt: at };
      await storage.inOrganisation(who.orgId, (db) => addConsoleSession(db, kept));
      return cookie;
    },
    /** The session of a cookie, with an access token that is good for a while yet; undefined where there is none. */
    open: async (cookie: string | undefined, use: 'used' | 'watching'): Promise<OpenSession | undefined> => {
      const named = namedBy(cookie);
      const kept = named === undefined ? undefined : await find(named);
      if (named === undefined || kept === undefined) return undefined;
      const found = tokensOf(named, kept);
      const tokens = found === undefined ? undefined : await inTime(named, found);
      if (tokens === undefined) return undefined;
      if (use === 'used' && now() - kept.seenAt > NOTE_MS)
        await storage.inOrganisation(named.orgId, (db) => touchConsoleSession(db, named, now()));
      const { orgId, person, idHash, createdAt } = kept;
      return {
        orgId,
        person,
        idHash,
        accessToken: tokens.accessToken,
        endsAt: createdAt + CONSOLE_SESSION_MS,
      };
    },
    /** Ends the session of a cookie, if it has one. */
    end: async (cookie: string | undefined): Promise<void> => {
      const named = namedBy(cookie);
      if (named !== undefined) await end(named);
    },
    /** Ends a session that is known by its hash: another has taken its place. */
    replace: (orgId: string, idHash: string): Promise<void> =>
      storage.inOrganisation(orgId, (db) => deleteConsoleSession(db, { orgId, idHash })),
  };
}

/**
 * Whose people a cookie was given to, which says where to sign in again. It may have ended, or come from anybody: nothing is opened by
 * it.
 */
export function organisationOf(cookie: string | undefined): string | undefined {
  return /^([a-z0-9][a-z0-9-]{0,79})\./.exec(cookie ?? '')?.[1];
}

/** What a cookie names: the organisation, and a secret that the hash and the key are made of. */
function namedBy(cookie: string | undefined): Named | undefined {
  const [, orgId = '', secret = ''] = /^([a-z0-9][a-z0-9-]{0,79})\.([\w-]{43})$/.exec(cookie ?? '') ?? [];
  if (orgId === '') return undefined;
  const bytes = Buffer.from(secret, 'base64url');
  return {
    orgId,
    idHash: createHash('sha256').update(bytes).digest('hex'),
    key: keyFrom(bytes, `${PURPOSE} of ${orgId}`),
  };
}

function unreachable(): never {
  throw new Error('The configuration lets in an organisation whose id no cookie can hold.');
}
