import type { DeployQuery } from '@sidenote/contract/deploy';
import type { Deployment } from '@sidenote/contract/deployment/deployment';
import { EXTENSION_ID, FIREFOX_ID } from '@sidenote/contract/extension-id';
import { MAX_SELECTION_CHARS } from '@sidenote/contract/limits';
import type { Organisation } from '../policy/organisation.ts';

/** What a roll-out for one organisation is made of. */
export interface RollOut {
  readonly organisation: Organisation;
  readonly publicUrl: string;
  readonly issuer: string;
  readonly clientId: string;
  /** The gateway's region. */
  readonly region: string;
  readonly extensionIds: readonly string[];
}

/** Stands for all that the gateway allows. */
const EVERY = '*';

/** An organisation's values for the templates. By default the browsers narrow nothing, because the gateway's rules hold. */
export function organisationValues(
  { organisation, publicUrl, issuer, clientId, region, extensionIds }: RollOut,
  { narrow, privateWindows }: DeployQuery,
): Deployment {
  const isChromium = (id: string) => /^[a-p]{32}$/.test(id);
  const { sites, products, actions, maxSelectionChars, guard } = organisation;
  const narrowed = narrow === 'browser';
  return {
    chromium: {
      id: extensionIds.find(isChromium) ?? EXTENSION_ID,
      updates: `${publicUrl}/updates/update.xml`,
    },
    firefox: {
      id: extensionIds.find((id) => !isChromium(id)) ?? FIREFOX_ID,
      package: `${publicUrl}/updates/sidenote.xpi`,
      privateWindows: privateWindows === 'yes',
    },
    policy: {
      gatewayUrl: publicUrl,
      orgId: organisation.id,
      enabled: true,
      oidcIssuer: issuer,
      oidcClientId: clientId,
      allowedSites: narrowed ? [...sites.allow] : [EVERY],
      blockedSites: narrowed ? [...sites.block] : [],
      allowedProducts: narrowed ? [...products] : [EVERY],
      allowedActions: narrowed ? [...actions] : [EVERY],
      region: organisation.region ?? region,
      hipaaMode: organisation.hipaaBound,
      dataConsent: false,
      orgName: organisation.name,
      disableFirstRunPage: true,
      maxSelectionChars: narrowed ? maxSelectionChars : MAX_SELECTION_CHARS,
      guardSecrets: narrowed ? guard.secrets : 'warn',
      guardPersonalData: narrowed ? guard.personal : 'off',
      guardPatterns: narrowed ? [...guard.patterns] : [],
      ...(narrowed ? { policyVersion: organisation.policyVersion } : {}),
    },
  };
}
