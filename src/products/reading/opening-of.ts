import type { WorkRef } from '@sidenote/contract/graph/work-note';
import { z } from 'zod';

/** How somebody's own session opens a work object: what to ask for, and where its title is in the answer. */
export interface Way {
  readonly path: string;
  /** Throws where the answer is not what is documented. */
  readonly titleIn: (answer: unknown) => string;
}

export interface Opening {
  /** The page that shows it. */
  readonly address: string;
  /** To be tried one after the other: a customer of a portal has another way than an agent. */
  readonly ways: readonly [Way, ...Way[]];
}

const summarised = z.object({ fields: z.object({ summary: z.string() }) });
const titled = z.object({ title: z.string() });
const named = z.object({ name: z.string() });
const answered = z.object({
  requestFieldValues: z.array(z.object({ fieldId: z.string(), value: z.unknown() })),
});

const openings: Partial<Record<WorkRef['app'], (ref: WorkRef) => Opening | undefined>> = {
  jira: issueOpening,
  'jira-service-management': requestOpening,
  confluence({ site, type, object, container }) {
    const isPost = type === 'blog-post';
    if (!isPost && type !== 'page') return undefined;
    const inSpace = container && `https://${site}/wiki/spaces/${container}`;
    const address = inSpace
      ? `${inSpace}/${isPost ? 'blog' : 'pages'}/${object}`
      : `https://${site}/wiki/pages/viewpage.action?pageId=${object}`;
    const path = `/wiki/api/v2/${isPost ? 'blogposts' : 'pages'}/${object}`;
    return { address, ways: [{ path, titleIn: (answer) => titled.parse(answer).title }] };
  },
  bitbucket({ site, type, object, container }) {
    if (type !== 'pull-request' || container === undefined) return undefined;
    const path = `/!api/2.0/repositories/${container}/pullrequests/${object}?fields=title`;
    return {
      address: `https://${site}/${container}/pull-requests/${object}`,
      ways: [{ path, titleIn: (answer) => titled.parse(answer).title }],
    };
  },
  trello({ site, type, object }) {
    if (type !== 'work-item') return undefined;
    const path = `/1/cards/${object}?fields=name`;
    return {
      address: `https://${site}/c/${object}`,
      ways: [{ path, titleIn: (answer) => named.parse(answer).name }],
    };
  },
  gitlab({ site, type, object, container }) {
    const isMerge = type === 'pull-request';
    if (container === undefined || (!isMerge && type !== 'work-item')) return undefined;
    const kind = isMerge ? 'merge_requests' : 'issues';
    const path = `/api/v4/projects/${encodeURIComponent(container)}/${kind}/${object}`;
    return {
      address: `https://${site}/${container}/-/${kind}/${object}`,
      ways: [{ path, titleIn: (answer) => titled.parse(answer).title }],
    };
  },
};

/** How to open a work object, or undefined where its product has no way to ask for it, or none for its kind. */
export function openingOf(ref: WorkRef): Opening | undefined {
  return openings[ref.app]?.(ref);
}

function issueOpening({ site, type, object }: WorkRef): Opening | undefined {
  if (type !== 'work-item' && type !== 'request') return undefined;
  return { address: `https://${site}/browse/${object}`, ways: [issueWay(object)] };
}

function requestOpening(ref: WorkRef): Opening | undefined {
  const portal: Way = { path: `/rest/servicedeskapi/request/${ref.object}`, titleIn: summaryIn };
  const opening = issueOpening(ref);
  return opening && { ...opening, ways: [issueWay(ref.object), portal] };
}

function issueWay(key: string): Way {
  return {
    path: `/rest/api/3/issue/${key}?fields=summary`,
    titleIn: (answer) => summarised.parse(answer).fields.summary,
  };
}

function summaryIn(answer: unknown): string {
  const { requestFieldValues } = answered.parse(answer);
  return z.string().parse(requestFieldValues.find(({ fieldId }) => fieldId === 'summary')?.value);
}
