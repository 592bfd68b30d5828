import type { WorkApp, WorkObjectType } from '@sidenote/contract/graph/work-objects';

/** What a team makes, and where: the kinds of objects of its containers, the most usual one first. */
export interface Profile {
  readonly app: WorkApp;
  readonly types: readonly [WorkObjectType, ...WorkObjectType[]];
}

/** Teams of five trades, each with the containers it works in. */
export const profiles: readonly (readonly [Profile, ...Profile[]])[] = [
  [
    { app: 'github', types: ['pull-request', 'pull-request', 'work-item'] },
    { app: 'jira', types: ['work-item'] },
    { app: 'slack', types: ['message'] },
  ],
  [
    { app: 'jira-service-management', types: ['request'] },
    { app: 'confluence', types: ['page'] },
  ],
  [
    { app: 'figma', types: ['design'] },
    { app: 'jira', types: ['work-item', 'board'] },
    { app: 'google-calendar', types: ['calendar-event'] },
  ],
  [
    { app: 'confluence', types: ['page', 'page', 'blog-post'] },
    { app: 'google-drive', types: ['document', 'file'] },
  ],
  [
    { app: 'jira', types: ['work-item'] },
    { app: 'google-calendar', types: ['calendar-event'] },
    { app: 'google-drive', types: ['document'] },
  ],
];
