import type { WorkApp } from './work-objects.ts';

interface Ids {
  readonly object: RegExp;
  readonly container: RegExp;
}

const jira: Ids = { object: /^[A-Z][A-Z0-9_]{0,30}-\d{1,12}$/, container: /^[A-Z][A-Z0-9_]{0,30}$/ };
const numbered = /^\d{1,20}$/;

/** Google's begin with a nought or a one and have letters of both cases: no words in a row look so by accident. */
const google = /^[01](?=.*[a-z])(?=.*[A-Z])[\w-]{14,99}$/;

/**
 * What an id looks like in each app: of an object, and of the container it is in (project, space, repository, board,
 * workspace, channel, folder, calendar). Made by the app itself: whatever does not fit is not taken, so that no title passes for one
 * by accident. Who means to can write a word in the form of an id; what a browser tells of apps whose ids could be one is kept as
 * a keyed hash alone. Projects and repositories are named by people; those names are sealed where they are kept.
 */
export const idsOf: Readonly<Record<WorkApp, Ids>> = {
  jira,
  'jira-service-management': jira,
  confluence: { object: numbered, container: /^~?[A-Za-z0-9]{1,128}$/ },
  bitbucket: { object: numbered, container: /^[\w.-]{1,62}\/[\w.-]{1,128}$/ },
  trello: { object: /^[A-Za-z0-9]{8}$|^[0-9a-f]{24}$/, container: /^[A-Za-z0-9]{8}$|^[0-9a-f]{24}$/ },
  github: { object: numbered, container: /^[A-Za-z0-9-]{1,39}\/[\w.-]{1,100}$/ },
  gitlab: { object: numbered, container: /^[\w.-]{1,100}(?:\/[\w.-]{1,100}){1,20}$/ },
  'google-docs': { object: google, container: google },
  notion: { object: /^[0-9a-f]{32}$/, container: /^[0-9a-f]{32}$/ },
  slack: { object: /^\d{10}\.\d{6}$/, container: /^[CDG][A-Z0-9]{6,20}$/ },
  linear: { object: /^[A-Z][A-Z0-9]{0,10}-\d{1,12}$|^[0-9a-f]{12}$/, container: /^[A-Z][A-Z0-9]{0,10}$/ },
  'google-drive': { object: google, container: google },
  'google-calendar': { object: /^[a-v0-9_TZ]{5,200}$/, container: /^[\w-]{5,200}$/ },
  figma: { object: /^[A-Za-z0-9]{15,128}$/, container: numbered },
};

/** An id of somebody in an app, as the app gives it: no address, and no name with a space. It is kept as a keyed hash alone. */
export const accountId = /^[A-Za-z0-9{}:_-]{1,128}$/;

/** Apps that count their objects anew in each container: an object of theirs is named by both. */
const withinContainer: ReadonlySet<WorkApp> = new Set(['github', 'gitlab', 'bitbucket', 'slack']);

export function countsWithinContainer(app: WorkApp): boolean {
  return withinContainer.has(app);
}

/** Whether an app could have made these ids. */
export function areIdsOf(
  app: WorkApp,
  { object, container }: { object?: string; container?: string },
): boolean {
  const { object: ofObject, container: ofContainer } = idsOf[app];
  return (
    (object === undefined || ofObject.test(object)) &&
    (container === undefined || ofContainer.test(container))
  );
}
