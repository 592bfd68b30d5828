import { areIdsOf } from '@sidenote/contract/graph/ids';
import type { WorkRef } from '@sidenote/contract/graph/work-note';
import { siteOf } from '@sidenote/contract/site';
import { refOf } from './ref-of.ts';

/** What an address of another app leads to: ids alone, where they look as the app makes them. */
const elsewhere: readonly ((url: URL, site: string) => WorkRef | undefined)[] = [
  driveFile,
  figmaFile,
  slackMessage,
];

/**
 * The work object that a link leads to, or undefined where nobody knows one. Of the address only ids are taken: the name of a
 * file or page that stands in it is not, and no address is kept.
 */
export function linkTo(address: string): WorkRef | undefined {
  const site = siteOf(address);
  if (site === undefined) return undefined;
  const url = new URL(address);
  const known = elsewhere.map((find) => find(url, site)).find((ref) => ref !== undefined);
  const ref = known ?? refOf(address);
  if (ref === undefined) return undefined;
  const { app, object, container } = ref;
  return areIdsOf(app, { object, ...(container && { container }) }) ? ref : undefined;
}

function driveFile(url: URL, site: string): WorkRef | undefined {
  if (site !== 'drive.google.com') return undefined;
  const inPath = /^\/(?:u\/\d+\/)?(?:a\/[^/]+\/)?file\/(?:u\/\d+\/)?d\/([\w-]+)(?:\/|$)/.exec(
    url.pathname,
  )?.[1];
  const object = inPath ?? (/^\/(?:open|uc)$/.test(url.pathname) ? url.searchParams.get('id') : undefined);
  return object ? { app: 'google-drive', site, type: 'file', object } : undefined;
}

const ofFigma = {
  file: 'design',
  design: 'design',
  proto: 'design',
  board: 'whiteboard',
  slides: 'document',
} as const;

function figmaFile(url: URL, site: string): WorkRef | undefined {
  if (site !== 'figma.com' && site !== 'www.figma.com') return undefined;
  const [, kind = '', key = '', , branch] = url.pathname.split('/');
  const type = Object.entries(ofFigma).find(([name]) => name === kind)?.[1];
  const object = url.pathname.split('/')[3] === 'branch' && branch !== undefined ? branch : key;
  return type === undefined ? undefined : { app: 'figma', site, type, object };
}

/** A message of a workspace, as its permanent link has it: the time of it without its point. */
function slackMessage(url: URL, site: string): WorkRef | undefined {
  if (!site.endsWith('.slack.com')) return undefined;
  const [, container, seconds, rest] =
    /^\/archives\/([CDG][A-Z0-9]+)\/p(\d{10})(\d{6})$/.exec(url.pathname) ?? [];
  if (container === undefined) return undefined;
  return { app: 'slack', site: 'app.slack.com', type: 'message', object: `${seconds}.${rest}`, container };
}
