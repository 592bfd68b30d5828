import type { WorkApp } from './graph/work-objects.ts';

/** What products and other apps are called, which is the same in every language. */
export const productNames: Readonly<Record<WorkApp, string>> = {
  jira: 'Jira',
  'jira-service-management': 'Jira Service Management',
  confluence: 'Confluence',
  bitbucket: 'Bitbucket',
  trello: 'Trello',
  github: 'GitHub',
  gitlab: 'GitLab',
  'google-docs': 'Google Docs',
  notion: 'Notion',
  slack: 'Slack',
  linear: 'Linear',
  'google-drive': 'Google Drive',
  'google-calendar': 'Google Calendar',
  figma: 'Figma',
};
