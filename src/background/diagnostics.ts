import type { DiagnosticsState } from '../diagnostics-state.ts';
import { checkGateway } from './gateway-check.ts';
import { gatewayInUse } from './gateway-in-use.ts';
import { type Gateway, suits } from './gateway-pins.ts';
import { confirmedPolicy, knownPolicy } from './managed-policy.ts';
import { isSwitchedOff } from './managed-state.ts';
import { load, type Session } from './storage.ts';

/** The diagnostics pages that are open. */
const open = new Set<chrome.runtime.Port>();

/** Takes the port of a diagnostics page. Whatever the page says means: look again. */
export function acceptDiagnostics(port: chrome.runtime.Port): void {
  open.add(port);
  port.onDisconnect.addListener(() => open.delete(port));
  port.onMessage.addListener(() => void tell(port));
  void tell(port);
}

/** Something that the page shows has changed. */
export async function refreshDiagnostics(): Promise<void> {
  await Promise.all([...open].map(tell));
}

/** What is known first, then what the gateway says. */
async function tell(port: chrome.runtime.Port): Promise<void> {
  const state = await diagnosticsState();
  post(port, state);
  const managed = await confirmedPolicy();
  const gateway = await gatewayInUse(managed);
  // Nothing goes over the network for an extension that is not configured or switched off (R1).
  if (gateway === undefined || isSwitchedOff(managed)) return;
  post(port, { ...state, check: 'running' });
  const check = await checkGateway(gateway);
  // Meanwhile the policy may have been heard, and the person may have signed in.
  post(port, { ...(await diagnosticsState()), check });
}

async function diagnosticsState(): Promise<DiagnosticsState> {
  const policy = await knownPolicy();
  const [gateway, { installType }, session, cached, fault] = await Promise.all([
    gatewayInUse(policy.state),
    chrome.management.getSelf(),
    load('session'),
    load('policy'),
    load('signInFault'),
  ]);
  return {
    extension: { version: chrome.runtime.getManifest().version, id: chrome.runtime.id, installType },
    policy,
    gateway: gateway?.url,
    check: undefined,
    signIn: { signedIn: isIn(session, gateway), fault },
    organisation:
      cached === undefined || cached.owner.gatewayUrl !== gateway?.url
        ? undefined
        : {
            orgId: cached.policy.orgId,
            state: cached.policy.state,
            region: cached.policy.region,
            hipaaBound: cached.policy.hipaaBound,
            policyVersion: cached.policy.policyVersion,
            fetchedAt: cached.fetchedAt,
          },
  };
}

function isIn(session: Session | undefined, gateway: Gateway | undefined): boolean {
  if (session === undefined || gateway === undefined) return false;
  return suits(session.owner, gateway) && session.expiresAt > Date.now();
}

function post(port: chrome.runtime.Port, state: DiagnosticsState): void {
  // A page that was closed meanwhile has no port to hear with.
  if (open.has(port)) port.postMessage(state);
}
