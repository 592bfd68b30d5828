import type { GatewayConfig } from './config.ts';
import { issuersByOrganisation } from './identity/organisation-of.ts';
import type { SignIn } from './identity/sign-in.ts';
import type { Relay } from './relay/open-relay.ts';
import type { AdminRouteParts } from './routes/admin/admin-routes.ts';
import { openCertifications } from './trust/certifications.ts';
import { readOwnCommit } from './trust/own-commit.ts';
import { openTrust, type TrustParts } from './trust/trust.ts';

export interface LiveParts
  extends Pick<
    TrustParts,
    'publicUrl' | 'storage' | 'masterKey' | 'auditKey' | 'membership' | 'processorsFor' | 'onFailure'
  > {
  readonly signIn: SignIn;
  readonly relay: Relay;
}

type LiveFacts = Pick<
  AdminRouteParts,
  | 'config'
  | 'region'
  | 'trust'
  | 'certifications'
  | 'routing'
  | 'healthOf'
  | 'issuerOf'
  | 'rollOutFor'
  | 'providersWithStoredKeys'
>;

/** What admins are told about the gateway as it runs: nothing of it is written down a second time. */
export function liveFacts(config: GatewayConfig, { signIn, relay, ...parts }: LiveParts): LiveFacts {
  const { region, extensionIds } = config;
  const { publicUrl } = parts;
  const [first] = signIn.issuers;
  const nameOf = issuersByOrganisation(config.organisations, first.issuer);
  const issuerOf = (orgId: string) => signIn.issuers.find(({ issuer }) => issuer === nameOf(orgId)) ?? first;
  const routing = () => relay.routing();
  const certifications = openCertifications(config.trust.certifications);
  return {
    ...{ certifications, config, region, routing, issuerOf, healthOf: relay.healthOf },
    trust: openTrust({
      ...{ ...parts, config, routing, issuers: signIn.issuers },
      isSample: config.identity.kind === 'sample',
      proofsFile: config.trust.proofsFile,
      certifications,
      ownCommit: readOwnCommit(),
    }),
    rollOutFor: (orgId) => {
      const { issuer, clientIds } = issuerOf(orgId);
      return { publicUrl, region, extensionIds, issuer, clientId: clientIds[0] };
    },
    providersWithStoredKeys: () => relay.providersWithStoredKeys(),
  };
}
