import type { GatewayConfig } from '../config.ts';
import { directoriesByToken } from './directory-token.ts';
import { type Identify, openIdentify } from './identify.ts';
import { issuersByOrganisation, organisationsByClaim } from './organisation-of.ts';
import { announcePeopleChanges, type PeopleChanges, type PeopleChangesOptions } from './people-changes.ts';
import { pseudonyms } from './person.ts';
import type { SignIn } from './sign-in.ts';

/** Everything that says who somebody is. */
export interface Identity {
  readonly identity: Identify;
  /** The organisation whose directory asks; undefined when none does. */
  readonly identifyDirectory: (rawHeaders: readonly string[]) => string | undefined;
  readonly peopleChanges: PeopleChanges;
  /** The pseudonym of whoever an organisation's tokens call so. */
  readonly personIn: (orgId: string, claim: string) => string;
}

export interface IdentityParts extends Omit<PeopleChangesOptions, 'identity'> {
  readonly signIn: SignIn;
  /** The key of pseudonyms, the same for all instances. */
  readonly pseudonymKey: Buffer;
}

/** Puts together what tells people, directories and organisations apart, as configured. */
export function openIdentity(config: GatewayConfig, parts: IdentityParts): Identity {
  const { signIn, pseudonymKey, stopPerson, signals } = parts;
  const [{ issuer }] = signIn.issuers;
  const personOf = pseudonyms(pseudonymKey);
  const issuerOf = issuersByOrganisation(config.organisations, issuer);
  const identity = openIdentify({
    issuers: signIn.issuers,
    organisationOf: organisationsByClaim(config.organisations, issuer),
    personOf,
  });
  return {
    identity,
    identifyDirectory: directoriesByToken(config.organisations),
    peopleChanges: announcePeopleChanges({ identity, stopPerson, signals }),
    personIn: (orgId, claim) => personOf(issuerOf(orgId) ?? issuer, claim),
  };
}
