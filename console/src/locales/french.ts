import { french as contract } from '@sidenote/contract/locales/french';
import type { Translation } from '@sidenote/contract/locales/words';
import type { English } from './english.ts';
import { access } from './fr/access.ts';
import { audit, files } from './fr/audit.ts';
import { connectors } from './fr/connectors.ts';
import { dataOut } from './fr/data-out.ts';
import { deploy } from './fr/deploy.ts';
import { figures } from './fr/figures.ts';
import { graph } from './fr/graph.ts';
import { blocked, insights } from './fr/insights.ts';
import { notes } from './fr/notes.ts';
import { optIn, principles } from './fr/opt-in.ts';
import { change, parts } from './fr/parts.ts';
import { person } from './fr/person.ts';
import { promises } from './fr/promises.ts';
import { providers } from './fr/providers.ts';
import { scope } from './fr/scope.ts';
import { session } from './fr/session.ts';
import { roles, rooms, screens, shell } from './fr/shell.ts';
import { spoken } from './fr/spoken.ts';
import { trust } from './fr/trust.ts';

/** Everything that the console says, in French. */
export const french = {
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
