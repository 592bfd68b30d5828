import { type ManagedPolicyKey, managedPolicyKeys } from '@sidenote/contract/managed-keys';
import type { ManagedPolicy } from '@sidenote/contract/managed-policy';
import type { DiagnosticsState } from '../diagnostics-state.ts';
import { say } from '../locales/say.ts';
import { problemSentence } from '../managed-problem.ts';
import { verdictOf } from './verdict.ts';

/** What is copied for a ticket: everything on the page, and nothing about a person or a page that somebody was on. */
export function reportOf(state: DiagnosticsState, browser: string, now: Date): string {
  const { extension, policy, signIn, organisation } = state;
  const verdict = verdictOf(state);
  return [
    `${say('diagnostics.title')}, ${now.toISOString()}`,
    `${verdict.sentence} ${verdict.next}`,
    '',
    `extension: ${extension.version}, ${extension.id}, installed: ${extension.installType}`,
    `browser: ${browser}`,
    `policy: ${policy.state.state}, from: ${policy.from}, since: ${timeOf(policy.since)}`,
    ...keyLines(state),
    `gateway: ${state.gateway ?? 'none'}, check: ${checkOf(state)}`,
    organisation === undefined
      ? 'organisation: not asked yet'
      : `organisation: ${organisation.orgId}, ${organisation.state}, region ${organisation.region}, HIPAA ${organisation.hipaaBound ? 'binds' : 'does not bind'}, rules ${organisation.policyVersion} of ${timeOf(organisation.fetchedAt)}`,
    `sign-in: ${signIn.signedIn ? 'signed in' : 'signed out'}${signIn.fault === undefined ? '' : `, last: ${signIn.fault}`}`,
    '',
  ].join('\n');
}

function keyLines({ policy: { state } }: DiagnosticsState): string[] {
  if (state.state === 'invalid') {
    const version = state.policyVersion === undefined ? [] : [`policyVersion: ${state.policyVersion}`];
    return [...version, ...state.problems.map(problemSentence)].map((line) => `  ${line}`);
  }
  if (state.state !== 'ready') return [];
  const { policy, missing } = state;
  return managedPolicyKeys.map((key) => {
    const value = missing.includes(key) ? 'not set' : shortValue(key, policy);
    return `  ${key}: ${value}`;
  });
}

/** A value as it goes into a ticket: lists by their length, and no address where people are written to. */
function shortValue(key: ManagedPolicyKey, policy: ManagedPolicy): string {
  const value = policy[key];
  if (key === 'supportUrl') return 'set';
  return Array.isArray(value) ? `${value.length} entries` : String(value);
}

function checkOf({ check }: DiagnosticsState): string {
  if (check === undefined || check === 'running') return check ?? 'none';
  return check.result === 'answers' ? `answers in ${check.milliseconds} ms` : check.result;
}

function timeOf(milliseconds: number | undefined): string {
  return milliseconds === undefined ? 'unknown' : new Date(milliseconds).toISOString();
}
