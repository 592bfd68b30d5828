import type { Why } from '@sidenote/contract/graph/around';
import type { EdgeKind } from '@sidenote/contract/graph/edges';
import { roleKinds } from '@sidenote/contract/graph/role-edges';
import { sayCount, sayDay } from '../../locales/say.ts';
import { toldEdge } from '../../locales/told-work.ts';

/** So many reasons are told; what comes after them adds nothing. */
const MOST = 3;

/** Those that are so or not, however often they were seen. */
const uncounted = new Set<EdgeKind>(['member-of', 'part-of', 'links-to', 'may-open']);

/** What somebody is to an object: that says when it was seen, and not when they did it. */
const roles = new Set<EdgeKind>(roleKinds);

/** Why somebody or something is there: what was seen, how often and when last. */
export function WhyLines({ why }: { why: Why }) {
  return why.slice(0, MOST).map((one) => (
    <div key={one.kind} className="small soft">
      {whyLine(one)}
    </div>
  ));
}

/** One reason as a sentence. */
export function whyLine({ kind, count, week }: Why[number]): string {
  const what = toldEdge(kind);
  if (uncounted.has(kind)) return what;
  return sayCount(roles.has(kind) ? 'around.seenAs' : 'around.why', count, { what, week: sayDay(week) });
}
