import type { Code } from '@sidenote/contract/faults';
import type { ManagedPolicy } from '@sidenote/contract/managed-policy';
import { pinOf } from '@sidenote/contract/managed-values';
import type { DiagnosticsState } from '../diagnostics-state.ts';
import { say, sayCount, sayList } from '../locales/say.ts';
import { told } from '../locales/told.ts';
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
      sentence: first === undefined ? say('verdict.notUnderstood') : problemSentence(first),
      next: [
        ...(more > 0 ? [sayCount('verdict.more', more)] : []),
        say('verdict.staysOff'),
        whereToLook(extension.id),
      ].join(' '),
    };
  }
  const managed = policy.state.state === 'ready' ? policy.state : undefined;
  if (managed?.policy.enabled === false) return off(managed.missing.includes('enabled'), extension.id);
  if (state.gateway === undefined) {
    return {
      kind: 'plain',
      sentence: say('verdict.nobody'),
      next: say('verdict.nobodyNext'),
    };
  }
  if (policy.from === 'memory' && state.check === undefined) {
    return {
      kind: 'plain',
      sentence: say('verdict.fromMemory'),
      next: say('verdict.fromMemoryNext'),
    };
  }
  return (
    gatewayVerdict(state, state.gateway) ??
    signInVerdict(state) ??
    (managed === undefined ? undefined : pinVerdict(managed.policy, state)) ??
    optInVerdict(state) ??
    (managed === undefined ? undefined : emptyListVerdict(managed.policy)) ?? {
      kind: 'good',
      sentence: say('verdict.good'),
      next: say(state.signIn.signedIn ? 'verdict.signedIn' : 'verdict.signedOut'),
    }
  );
}

function pending(unheard: boolean, id: string): Verdict {
  if (unheard) {
    return {
      kind: 'plain',
      sentence: say('verdict.unheard'),
      next: say('verdict.unheardNext'),
    };
  }
  return {
    kind: 'warn',
    sentence: say('verdict.noPolicy'),
    next: `${say('verdict.noPolicyNext', { path: `3rdparty, ${isFirefox(id) ? 'Extensions' : 'extensions'}, ${id}` })} ${whereToLook(id)}`,
  };
}

/** Only Firefox has ids that are written like an address. */
function isFirefox(id: string): boolean {
  return id.includes('@');
}

/** The browser's own page about policies, and what can be seen there. */
function whereToLook(id: string): string {
  return say(isFirefox(id) ? 'verdict.lookInFirefox' : 'verdict.lookInChromium');
}

function off(notSet: boolean, id: string): Verdict {
  return notSet
    ? {
        kind: 'bad',
        sentence: say('verdict.enabledNotSet'),
        next: `${say('verdict.setEnabled')} ${whereToLook(id)}`,
      }
    : {
        kind: 'plain',
        sentence: say('verdict.off'),
        next: say('verdict.offNext'),
      };
}

function gatewayVerdict({ check, extension }: DiagnosticsState, gateway: string): Verdict | undefined {
  if (check === undefined || check === 'running') {
    return { kind: 'plain', sentence: say('verdict.asking', { gateway }), next: say('verdict.askingNext') };
  }
  const { hostname: host } = new URL(gateway);
  switch (check.result) {
    case 'answers':
      return undefined;
    case 'unreachable':
      return {
        kind: 'bad',
        sentence: say('verdict.unreachable', { gateway }),
        next: say('verdict.unreachableNext', { host }),
      };
    case 'closed_to_us':
      return {
        kind: 'bad',
        sentence: say('verdict.closedToUs', { gateway }),
        next: say('verdict.closedToUsNext', { id: extension.id, host }),
      };
    case 'not_a_gateway':
      return {
        kind: 'bad',
        sentence: say('verdict.notAGateway', { gateway }),
        next: say('verdict.notAGatewayNext'),
      };
    case 'sign_in_elsewhere':
      return {
        kind: 'bad',
        ...told('sign_in_elsewhere'),
        next: say('verdict.signInElsewhereNext'),
      };
  }
}

function signInVerdict({ signIn }: DiagnosticsState): Verdict | undefined {
  if (signIn.fault === undefined) return undefined;
  const { sentence, next } = told(signIn.fault);
  const step = signInSteps[signIn.fault];
  return { kind: 'warn', sentence, next: step === undefined ? next : say(step) };
}

/** What an admin looks at. Firefox keeps to itself what it shows in the window, so that only the person sees it. */
const signInSteps: Partial<Record<Code, 'verdict.pageNotLoadedNext' | 'verdict.signInFailedNext'>> = {
  sign_in_page_not_loaded: 'verdict.pageNotLoadedNext',
  sign_in_failed: 'verdict.signInFailedNext',
};

function pinVerdict(policy: ManagedPolicy, { organisation }: DiagnosticsState): Verdict | undefined {
  if (organisation === undefined) return undefined;
  if (organisation.orgId !== policy.orgId) {
    return {
      kind: 'bad',
      sentence: say('verdict.otherOrganisation', { ours: policy.orgId, theirs: organisation.orgId }),
      next: say('verdict.otherOrganisationNext'),
    };
  }
  if ((pinOf(policy.region) ?? organisation.region) !== organisation.region) {
    return {
      kind: 'bad',
      sentence: say('verdict.otherRegion', { ours: policy.region, theirs: organisation.region }),
      next: say('verdict.otherRegionNext'),
    };
  }
  if (!policy.hipaaMode || organisation.hipaaBound) return undefined;
  return {
    kind: 'bad',
    sentence: say('verdict.hipaa'),
    next: say('verdict.hipaaNext'),
  };
}

function optInVerdict({ organisation }: DiagnosticsState): Verdict | undefined {
  if (organisation === undefined || organisation.state === 'on') return undefined;
  return { kind: 'warn', ...told(organisation.state === 'off' ? 'not_opted_in' : 'suspended') };
}

/** Lists that are needed for anything to be allowed. */
function emptyListVerdict(policy: ManagedPolicy): Verdict | undefined {
  const lists = ['allowedSites', 'allowedProducts', 'allowedActions'] as const;
  const empty = lists.filter((key) => policy[key].length === 0);
  if (empty.length === 0) return undefined;
  return {
    kind: 'warn',
    sentence: sayCount('verdict.nothingAllowed', empty.length, { keys: sayList(empty) }),
    next: say('verdict.nothingAllowedNext'),
  };
}
