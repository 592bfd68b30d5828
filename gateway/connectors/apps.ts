import type { ConnectorApp } from '@sidenote/contract/graph/connector-apps';
import { figma } from './figma.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { googleCalendar } from './google-calendar.ts';
import { googleDrive } from './google-drive.ts';
import type { Reader } from './reader.ts';
import { slack } from './slack.ts';

/** Every app that metadata can be brought in from. */
export const readers: Readonly<Record<ConnectorApp, Reader>> = {
  github,
  gitlab,
  slack,
  'google-drive': googleDrive,
  'google-calendar': googleCalendar,
  figma,
};
