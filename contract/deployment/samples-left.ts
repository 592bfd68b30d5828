import { type Deployment, type PolicyValue, sampleDeployment } from './deployment.ts';

/** A host of the domain that is kept for examples and can be nobody's. */
const sampleHost = /(?:^|[./@])example\.com(?![\w.-])/;

/** Names in the policy that are the sample's own. */
const names = ['orgId', 'orgName'];

/** Where an operator's values are still those of the sample, which would reach no gateway and install nobody's package. */
export function samplesLeft({ chromium, firefox, policy }: Deployment): readonly string[] {
  const addresses: [string, PolicyValue][] = [
    ['chromium.updates', chromium.updates],
    ['firefox.package', firefox.package],
    ...Object.entries(policy).map(([key, value]): [string, PolicyValue] => [`policy.${key}`, value]),
  ];
  const left = [
    // An own build of Firefox's may keep its id; Chromium's follows from the key.
    ...(chromium.id === sampleDeployment.chromium.id ? ['chromium.id'] : []),
    ...addresses.filter(([, value]) => [value].flat().some(isSampleHost)).map(([path]) => path),
    ...names.filter((key) => policy[key] === sampleDeployment.policy[key]).map((key) => `policy.${key}`),
  ];
  return left.map((path) => `${path} is still the example's: write your own`);
}

function isSampleHost(value: string | number | boolean): boolean {
  return typeof value === 'string' && sampleHost.test(value);
}
