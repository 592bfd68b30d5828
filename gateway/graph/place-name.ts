import type { WorkApp } from '@sidenote/contract/graph/work-objects';
import type { InApp } from './node-keys.ts';

/** Apps that put whose a place is before its name. */
const named: ReadonlySet<WorkApp> = new Set(['github', 'gitlab', 'bitbucket']);

/**
 * What a place is called where nobody is to be named: a repository without the account or group that it belongs to, which may be
 * somebody's own. Undefined where the place itself is a person's: a personal space of Confluence, a calendar, a conversation of two.
 */
export function placeName({ app, id }: Pick<InApp, 'app' | 'id'>): string | undefined {
  if (app === 'google-calendar') return undefined;
  if (app === 'confluence' && id.startsWith('~')) return undefined;
  if (app === 'slack' && id.startsWith('D')) return undefined;
  return named.has(app) ? id.slice(id.lastIndexOf('/') + 1) : id;
}
