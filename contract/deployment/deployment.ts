import { z } from 'zod';
import { EXTENSION_ID, FIREFOX_ID } from '../extension-id.ts';
import { aboutKey, type ManagedPolicyKey, managedPolicyKeys } from '../managed-keys.ts';
import { readManagedPolicy } from '../managed-policy.ts';
import { issuerAddress as webAddress } from '../managed-values.ts';
import { policyProblems } from '../policy-problems.ts';

const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
export type PolicyValue = z.infer<typeof valueSchema>;

/** What an operator says about a roll-out: which packages, from where, with which policy. */
export const deploymentSchema = z.strictObject({
  chromium: z.strictObject({
    id: z.string().regex(/^[a-p]{32}$/, '32 letters from a to p, as npm run package tells'),
    /** Address of the update manifest. */
    updates: webAddress,
  }),
  firefox: z.strictObject({
    id: z.string().regex(/^([\w.-]{1,64}@[\w.-]{1,64}|\{[0-9a-f-]{36}\})$/, 'the id of an add-on'),
    /** Address of the signed package itself: Firefox takes updates from where the package says. */
    package: webAddress,
    /** Whether Sidenote runs in private windows. People cannot change it. */
    privateWindows: z.boolean(),
  }),
  /** The managed policy. Its values are checked as the extension checks them. */
  policy: z.record(z.string(), valueSchema),
});

export type Deployment = z.infer<typeof deploymentSchema>;

/** Where to put an organisation's own values: each is the example of its key. */
export const sampleDeployment: Deployment = {
  chromium: { id: EXTENSION_ID, updates: 'https://sidenote.example.com/updates/update.xml' },
  firefox: {
    id: FIREFOX_ID,
    package: 'https://sidenote.example.com/updates/sidenote.xpi',
    privateWindows: false,
  },
  policy: Object.fromEntries(managedPolicyKeys.map((key) => [key, exampleOf(key)])),
};

export type DeploymentRead =
  | { readonly ok: true; readonly deployment: Deployment }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Checks an operator's values. What is wrong is told with its key and without its value. */
export function readDeployment(value: unknown): DeploymentRead {
  const parsed = deploymentSchema.safeParse(value);
  if (!parsed.success) {
    return {
      ok: false,
      faults: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    };
  }
  const read = readManagedPolicy(parsed.data.policy);
  if (read.state === 'ready') return { ok: true, deployment: parsed.data };
  if (read.state === 'unmanaged') return { ok: false, faults: ['policy: is empty'] };
  const faults = read.problems.map(
    ({ key, problem, expected, entry }) =>
      `policy.${key}${entry === undefined ? '' : `, entry ${entry},`} ${policyProblems[problem]}; expected: ${expected}`,
  );
  return { ok: false, faults };
}

/** The keys that are set, in the order of the schema. */
export function policyEntries({ policy }: Deployment): [ManagedPolicyKey, PolicyValue][] {
  return managedPolicyKeys.flatMap((key): [ManagedPolicyKey, PolicyValue][] => {
    const value = policy[key];
    return value === undefined ? [] : [[key, value]];
  });
}

/** The policy with its keys in the order of the schema. */
export function policyObject(deployment: Deployment): Readonly<Record<string, PolicyValue>> {
  return Object.fromEntries(policyEntries(deployment));
}

function exampleOf(key: ManagedPolicyKey): PolicyValue {
  const { example } = aboutKey(key);
  return typeof example === 'object' ? [...example] : example;
}
