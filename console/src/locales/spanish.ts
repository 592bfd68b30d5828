import { spanish as contract } from '@sidenote/contract/locales/spanish';
import type { Translation } from '@sidenote/contract/locales/words';
import type { English } from './english.ts';
import { access } from './es/access.ts';
import { audit, files } from './es/audit.ts';
import { connectors } from './es/connectors.ts';
import { dataOut } from './es/data-out.ts';
import { deploy } from './es/deploy.ts';
import { figures } from './es/figures.ts';
import { graph } from './es/graph.ts';
import { blocked, insights } from './es/insights.ts';
import { notes } from './es/notes.ts';
import { optIn, principles } from './es/opt-in.ts';
import { change, parts } from './es/parts.ts';
import { person } from './es/person.ts';
import { promises } from './es/promises.ts';
import { providers } from './es/providers.ts';
import { scope } from './es/scope.ts';
import { session } from './es/session.ts';
import { roles, rooms, screens, shell } from './es/shell.ts';
import { spoken } from './es/spoken.ts';
import { trust } from './es/trust.ts';

/** Everything that the console says, in Spanish. */
export const spanish = {
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
