import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { managedPolicyKeys } from '../managed-keys.ts';
import { readManagedPolicy } from '../managed-policy.ts';
import { sampleDeployment } from './deployment.ts';
import { jamfSchema } from './jamf.ts';

const { policy } = sampleDeployment;
// What orders the form is Jamf's own.
const ajv = new Ajv({ strict: false });
const isComplete = ajv.compile(JSON.parse(jamfSchema(sampleDeployment, 'chrome')));

test.each(managedPolicyKeys)('Jamf’s form lets go of %s where the extension does', (key) => {
  const { [key]: _, ...rest } = policy;
  expect(isComplete(policy)).toBe(true);
  expect(isComplete(rest)).toBe(readManagedPolicy(rest).state === 'ready');
});
