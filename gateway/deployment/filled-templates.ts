import { type Deploy, type DeployNeed, type TemplatePlace, templatePlaces } from '@sidenote/contract/deploy';
import { type Deployment, readDeployment, sampleDeployment } from '@sidenote/contract/deployment/deployment';
import { samplesLeft } from '@sidenote/contract/deployment/samples-left';
import { templates } from '@sidenote/contract/deployment/templates';

/** Which of the packages' manifests the gateway has to serve. */
export interface Served {
  readonly chromium: boolean;
  readonly firefox: boolean;
}

/** What is missing before the templates mean anything. The last need is the extension's own check of every value. */
export function needsOf(values: Deployment, served: Served): DeployNeed[] {
  const { policy, chromium } = values;
  const isHttps = (address: unknown) => typeof address === 'string' && address.startsWith('https://');
  const found: [DeployNeed, boolean][] = [
    ['public_address', !isHttps(policy.gatewayUrl)],
    ['sign_in', !isHttps(policy.oidcIssuer)],
    ['own_key', chromium.id === sampleDeployment.chromium.id],
    ['packages', !served.chromium || !served.firefox],
  ];
  const needs = found.flatMap(([need, is]) => (is ? [need] : []));
  if (needs.length > 0) return needs;
  return readDeployment(values).ok && samplesLeft(values).length === 0 ? [] : ['values'];
}

/** Every template with these values, once nothing is missing. */
export function filledTemplates(values: Deployment, orgId: string): Deploy['files'] {
  return Object.entries(templates(values)).map(([path, text]) => ({
    ...{ path, text, place: placeOf(path) },
    name: `sidenote-${orgId}-${path.replaceAll(/[^a-zA-Z0-9.]+/g, '-')}`,
  }));
}

function placeOf(path: string): TemplatePlace {
  const [folder] = path.split('/');
  return templatePlaces.find((place) => place === folder) ?? 'everywhere';
}
