import { german as contract } from '@sidenote/contract/locales/german';
import type { Translation } from '@sidenote/contract/locales/words';
import { access } from './de/access.ts';
import { audit, files } from './de/audit.ts';
import { connectors } from './de/connectors.ts';
import { dataOut } from './de/data-out.ts';
import { deploy } from './de/deploy.ts';
import { figures } from './de/figures.ts';
import { graph } from './de/graph.ts';
import { blocked, insights } from './de/insights.ts';
import { notes } from './de/notes.ts';
import { optIn, principles } from './de/opt-in.ts';
import { change, parts } from './de/parts.ts';
import { person } from './de/person.ts';
import { promises } from './de/promises.ts';
import { providers } from './de/providers.ts';
import { scope } from './de/scope.ts';
import { session } from './de/session.ts';
import { roles, rooms, screens, shell } from './de/shell.ts';
import { spoken } from './de/spoken.ts';
import { trust } from './de/trust.ts';
import type { English } from './english.ts';

/** Everything that the console says, in German. */
export const german = {
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
