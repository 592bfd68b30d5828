import { type Code, explain } from '@sidenote/contract/faults';
import type { ManagedPolicy } from '@sidenote/contract/managed-policy';
import { pinOf } from '@sidenote/contract/managed-values';
import type { DiagnosticsState } from '../diagnostics-state.ts';
import { problemSentence } from '../managed-problem.ts';

/** The one thing to know first, and what to do about it. */
export interface Verdict {
  readonly kind: 'good' | 'plain' | 'warn' | 'bad';
  readonly sentence: string;
  readonly next: string;
}

/** What stands in the way, in the order in which an admin mends it; or that nothing does. */
export function verdictOf(state: DiagnosticsState): Verdict {
  const { policy, extension } = state;
  if (policy.state.state === 'loading') return pending(policy.from === 'nobody', extension.id);
  if (policy.state.state === 'invalid') {
    const [first] = policy.state.problems;
    const more = policy.state.problems.length - 1;
    return {
      kind: 'bad',
      sentence: first === undefined ? 'The policy cannot be understood.' : problemSentence(first),
      next: `${more > 0 ? `${more === 1 ? 'There is one more' : `There are ${more} more`} below. ` : ''}Sidenote stays off until the policy is right. ${whereToLook(extension.id)}`,
    };
  }
  const managed = policy.state.state === 'ready' ? policy.state : undefined;
  if (managed?.policy.enabled === false) return off(managed.missing.includes('enabled'), extension.id);
  if (state.gateway === undefined) {
    return {
      kind: 'plain',
      sentence: 'Nobody manages Sidenote in this browser, and no gateway has been named.',
      next: 'Enter the address of your organisation’s gateway in the panel, or install Sidenote by policy.',
    };
  }
  if (policy.from === 'memory' && state.check === undefined) {
    return {
      kind: 'plain',
      sentence: 'The browser has not said yet what the policy is; shown is what it said before.',
      next: 'Nothing goes over the network until it has, which takes a few seconds after a start.',
    };
  }
  return (
    gatewayVerdict(state, state.gateway) ??
    signInVerdict(state) ??
    (managed === undefined ? undefined : pinVerdict(managed.policy, state)) ??
    optInVerdict(state) ??
    (managed === undefined ? undefined : emptyListVerdict(managed.policy)) ?? {
      kind: 'good',
      sentence: 'Sidenote is set up and its gateway answers.',
      next: state.signIn.signedIn ? 'Somebody is signed in.' : 'Nobody is signed in yet.',
    }
  );
}

function pending(unheard: boolean, id: string): Verdict {
  if (unheard) {
    return {
      kind: 'plain',
      sentence: 'The browser has not said yet whether there is a policy.',
      next: 'It takes a few seconds after a start.',
    };
  }
  return {
    kind: 'warn',
    sentence: 'Sidenote was installed by an admin, and the browser has no policy for it.',
    next: `Right after the installation this takes a few seconds. If it stays so: the policy belongs under 3rdparty, ${isFirefox(id) ? 'Extensions' : 'extensions'}, ${id}. ${whereToLook(id)}`,
  };
}

/** Only Firefox has ids that are written like an address. */
function isFirefox(id: string): boolean {
  return id.includes('@');
}

/** The browser's own page about policies, and what can be seen there. */
function whereToLook(id: string): string {
  return isFirefox(id)
    ? 'The policy as Firefox reads it stands in about:policies; a change is seen at the next start.'
    : 'In chrome://policy every key must be listed below Sidenote: a key that is spelled otherwise, or whose value is of another type, is left out by the browser without a word.';
}

function off(notSet: boolean, id: string): Verdict {
  return notSet
    ? {
        kind: 'bad',
        sentence: 'The key enabled is not set, or its value is not true or false, so Sidenote stays off.',
        next: `Set enabled to true. ${whereToLook(id)}`,
      }
    : {
        kind: 'plain',
        sentence: 'The policy has switched Sidenote off.',
        next: 'Set enabled to true to switch it on.',
      };
}

function gatewayVerdict({ check, extension }: DiagnosticsState, gateway: string): Verdict | undefined {
  if (check === undefined || check === 'running') {
    return { kind: 'plain', sentence: `Asking ${gateway} …`, next: 'It may take ten seconds.' };
  }
  const { hostname: host } = new URL(gateway);
  switch (check.result) {
    case 'answers':
      return undefined;
    case 'unreachable':
      return {
        kind: 'bad',
        sentence: `Nothing answers at ${gateway}.`,
        next: `Check the address, then what stands between this browser and ${host}: name resolution, VPN, proxy, firewall, certificate. Where ExtensionSettings has runtime_blocked_hosts, list ${host} in runtime_allowed_hosts.`,
      };
    case 'closed_to_us':
      return {
        kind: 'bad',
        sentence: `Something answers at ${gateway}, but not to this extension.`,
        next: `List ${extension.id} under extensionIds in the gateway’s configuration, and check that no proxy answers in its place. Where ExtensionSettings has runtime_blocked_hosts, list ${host} in runtime_allowed_hosts.`,
      };
    case 'not_a_gateway':
      return {
        kind: 'bad',
        sentence: `What answers at ${gateway} is no Sidenote gateway, or one with another public address.`,
        next: 'Check gatewayUrl, and publicUrl in the gateway’s configuration: they must be the same.',
      };
    case 'sign_in_elsewhere':
      return {
        kind: 'bad',
        ...explained('sign_in_elsewhere'),
        next: 'Make oidcIssuer and oidcClientId of the policy say what the gateway’s configuration says, to the letter.',
      };
  }
}

function signInVerdict({ signIn }: DiagnosticsState): Verdict | undefined {
  if (signIn.fault === undefined) return undefined;
  const { sentence, next } = explained(signIn.fault);
  return { kind: 'warn', sentence, next: signInSteps[signIn.fault] ?? next };
}

/** What an admin looks at. Firefox keeps to itself what it shows in the window, so that only the person sees it. */
const signInSteps: Partial<Record<Code, string>> = {
  sign_in_page_not_loaded:
    'Open it in a tab: if the browser says that it is blocked, allow the provider’s host in URLAllowlist, or take it out of URLBlocklist.',
  sign_in_failed:
    'Try again. Where Firefox says “Blocked Page” in the window, list the provider’s host under Exceptions in WebsiteFilter, or take it out of Block.',
};

function explained(code: Parameters<typeof explain>[0]): { sentence: string; next: string } {
  const { sentence, next } = explain(code);
  return { sentence, next };
}

function pinVerdict(policy: ManagedPolicy, { organisation }: DiagnosticsState): Verdict | undefined {
  if (organisation === undefined) return undefined;
  if (organisation.orgId !== policy.orgId) {
    return {
      kind: 'bad',
      sentence: `The policy names the organisation ${policy.orgId}, and the gateway speaks for ${organisation.orgId}.`,
      next: 'Make orgId of the policy the id in the gateway’s configuration.',
    };
  }
  if ((pinOf(policy.region) ?? organisation.region) !== organisation.region) {
    return {
      kind: 'bad',
      sentence: `The policy wants the region ${policy.region}, and the gateway is in ${organisation.region}.`,
      next: 'Name the gateway of your region in gatewayUrl.',
    };
  }
  if (!policy.hipaaMode || organisation.hipaaBound) return undefined;
  return {
    kind: 'bad',
    sentence:
      'The policy wants the rules of HIPAA (so it is where hipaaMode is not set), and the gateway does not keep them for your organisation.',
    next: 'Set hipaaMode to false where HIPAA does not bind you; else record the agreement at the gateway.',
  };
}

function optInVerdict({ organisation }: DiagnosticsState): Verdict | undefined {
  if (organisation === undefined || organisation.state === 'on') return undefined;
  return { kind: 'warn', ...explained(organisation.state === 'off' ? 'not_opted_in' : 'suspended') };
}

/** Lists that are needed for anything to be allowed. */
function emptyListVerdict(policy: ManagedPolicy): Verdict | undefined {
  const lists = ['allowedSites', 'allowedProducts', 'allowedActions'] as const;
  const empty = lists.filter((key) => policy[key].length === 0);
  if (empty.length === 0) return undefined;
  return {
    kind: 'warn',
    sentence: `Nothing is allowed: ${empty.join(', ')} ${empty.length === 1 ? 'has' : 'have'} no entry, or the browser has dropped the list.`,
    next: 'List what is allowed, or * for all that the gateway allows. One entry of a wrong type makes the browser drop the whole list.',
  };
}
