import { queryLanguages } from '@sidenote/contract/action';
import type { Code } from '@sidenote/contract/faults';
import { contextParts } from '@sidenote/contract/graph/context';
import { EXPRESSION } from '@sidenote/contract/locales/testing/written-in-source';
import type { HeardPolicy } from '../../background/managed-policy.ts';
import type { ManagedState } from '../../background/managed-state.ts';
import { cueColours } from '../../cue.ts';
import type { DiagnosticsState } from '../../diagnostics-state.ts';
import type { ShownNote } from '../../graph-view.ts';
import type { SignInStep } from '../../messages.ts';
import type { NotedOutcome } from '../../request-note.ts';

type Check = Exclude<DiagnosticsState['check'], undefined | 'running'>['result'];
type Installed = DiagnosticsState['extension']['installType'];

const detailsTold = all<Exclude<ShownNote['details'], 'off' | 'read'>>({ asking: true, refused: true });

/** What the expression may be in each path that is put together in the panel’s own rooms. */
const filled: Readonly<Record<string, readonly string[]>> = {
  'answer.*': all<'changes' | 'result'>({ changes: true, result: true }),
  'contextLine.*': contextParts,
  'copying.*': all<'table' | 'code'>({ table: true, code: true }),
  'cue.colours.*': cueColours,
  'gatewayCheck.*': all<Exclude<Check, 'answers'>>({
    unreachable: true,
    closed_to_us: true,
    not_a_gateway: true,
    sign_in_elsewhere: true,
  }),
  'installed.*': all<Exclude<Installed, 'other'> | 'otherwise'>({
    admin: true,
    sideload: true,
    normal: true,
    development: true,
    otherwise: true,
  }),
  'keys.*': all<'enter' | 'escape'>({ enter: true, escape: true }),
  'noteTold.*': detailsTold,
  'noteTold.links.*': detailsTold,
  'note.*': ['does', 'uses', 'doesNotUse', 'worksWellFor', 'doNotUseFor', 'knownLimits'],
  'policyState.*': all<ManagedState['state'] | HeardPolicy['from']>({
    loading: true,
    unmanaged: true,
    invalid: true,
    ready: true,
    browser: true,
    memory: true,
    nobody: true,
  }),
  'query.*Checked': queryLanguages,
  'query.*Stops': queryLanguages,
  'requests.outcome.*': all<Exclude<NotedOutcome, Code>>({
    running: true,
    complete: true,
    length: true,
    filtered: true,
    stopped: true,
  }),
  'signIn.*': all<SignInStep>({ opening: true, waiting: true, exchanging: true }),
  'waiting.*': all<'page' | 'comments' | 'rules'>({ page: true, comments: true, rules: true }),
};

/** Paths in a template of {@link writtenIn}: all that it may come to; undefined where nobody has listed it here. */
export function pathsOf(template: string): readonly string[] | undefined {
  const shape = template.replaceAll(EXPRESSION, '*');
  return filled[shape]?.map((value) => shape.replace('*', value));
}

/** The members of a union, each of which has to be named. */
function all<Member extends string>(members: Readonly<Record<Member, true>>): string[] {
  return Object.keys(members);
}
