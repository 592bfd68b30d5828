import { english as contract } from '@sidenote/contract/locales/english';
import { access } from './en/access.ts';
import { audit, files } from './en/audit.ts';
import { connectors } from './en/connectors.ts';
import { dataOut } from './en/data-out.ts';
import { deploy } from './en/deploy.ts';
import { figures } from './en/figures.ts';
import { graph } from './en/graph.ts';
import { blocked, insights } from './en/insights.ts';
import { notes } from './en/notes.ts';
import { optIn, principles } from './en/opt-in.ts';
import { change, parts } from './en/parts.ts';
import { person } from './en/person.ts';
import { providers } from './en/providers.ts';
import { scope } from './en/scope.ts';
import { session } from './en/session.ts';
import { roles, rooms, screens, shell } from './en/shell.ts';
import { spoken } from './en/spoken.ts';
import { promises, trust } from './en/trust.ts';

/** Everything that the console says, in English: a room for each screen, and those that all share. */
export const english = {
  ...contract,
  spoken,
  shell,
  rooms,
  screens,
  roles,
  session,
  parts,
  change,
  figures,
  insights,
  blocked,
  graph,
  audit,
  files,
  dataOut,
  person,
  optIn,
  scope,
  principles,
  promises,
  trust,
  deploy,
  providers,
  connectors,
  notes,
  access,
} as const;

export type English = typeof english;
