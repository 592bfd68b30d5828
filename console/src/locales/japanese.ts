import { japanese as contract } from '@sidenote/contract/locales/japanese';
import type { Translation } from '@sidenote/contract/locales/words';
import type { English } from './english.ts';
import { access } from './ja/access.ts';
import { audit, files } from './ja/audit.ts';
import { connectors } from './ja/connectors.ts';
import { dataOut } from './ja/data-out.ts';
import { deploy } from './ja/deploy.ts';
import { figures } from './ja/figures.ts';
import { graph } from './ja/graph.ts';
import { blocked, insights } from './ja/insights.ts';
import { notes } from './ja/notes.ts';
import { optIn, principles } from './ja/opt-in.ts';
import { change, parts } from './ja/parts.ts';
import { person } from './ja/person.ts';
import { providers } from './ja/providers.ts';
import { scope } from './ja/scope.ts';
import { session } from './ja/session.ts';
import { roles, rooms, screens, shell } from './ja/shell.ts';
import { spoken } from './ja/spoken.ts';
import { promises, trust } from './ja/trust.ts';

/** Everything that the console says, in Japanese. */
export const japanese = {
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
