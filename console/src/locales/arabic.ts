import { arabic as contract } from '@sidenote/contract/locales/arabic';
import type { Translation } from '@sidenote/contract/locales/words';
import { access } from './ar/access.ts';
import { audit, files } from './ar/audit.ts';
import { connectors } from './ar/connectors.ts';
import { dataOut } from './ar/data-out.ts';
import { deploy } from './ar/deploy.ts';
import { figures } from './ar/figures.ts';
import { graph } from './ar/graph.ts';
import { blocked, insights } from './ar/insights.ts';
import { notes } from './ar/notes.ts';
import { optIn, principles } from './ar/opt-in.ts';
import { change, parts } from './ar/parts.ts';
import { person } from './ar/person.ts';
import { providers } from './ar/providers.ts';
import { scope } from './ar/scope.ts';
import { session } from './ar/session.ts';
import { roles, rooms, screens, shell } from './ar/shell.ts';
import { spoken } from './ar/spoken.ts';
import { promises, trust } from './ar/trust.ts';
import type { English } from './english.ts';

/** Everything that the console says, in Arabic. */
export const arabic = {
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
} as const satisfies Translation<English>;
