import { aboutKey, type ManagedPolicyKey, managedPolicyKeys, neededKeys } from '../managed-keys.ts';
import { type Deployment, policyObject } from './deployment.ts';
import { json } from './json.ts';
import { preferenceDomains } from './mobileconfig.ts';
import { shapeOf, type ValueShape } from './value-shapes.ts';

/**
 * A schema for Jamf Pro ("Application & Custom Settings", "Custom Schema"), from which it makes a form that is
 * filled in with the organisation's values, and from which no key can be taken that the policy is refused without. The
 * form's preference domain is in the title.
 */
export function jamfSchema(deployment: Deployment, browser: 'chrome' | 'edge'): string {
  const domain = `${preferenceDomains[browser]}.extensions.${deployment.chromium.id}`;
  const values = policyObject(deployment);
  const properties = managedPolicyKeys.map((key, at) => [
    key,
    { ...wordsOf(key), property_order: (at + 1) * 10, ...limitsOf(shapeOf(key)), default: values[key] },
  ]);
  return json({
    title: `Sidenote (${domain})`,
    description: `Preference domain: ${domain}`,
    type: 'object',
    required: neededKeys,
    properties: Object.fromEntries(properties),
  });
}

function wordsOf(key: ManagedPolicyKey) {
  const { title, description, missing } = aboutKey(key);
  return { title, description: `${description} If it is not set, ${missing}.` };
}

function limitsOf(shape: ValueShape) {
  if (shape.type !== 'array') return shape;
  return { ...shape, items: { ...shape.items, title: 'Entry' } };
}
