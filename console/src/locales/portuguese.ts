import { portuguese as contract } from '@sidenote/contract/locales/portuguese';
import type { Translation } from '@sidenote/contract/locales/words';
import type { English } from './english.ts';
import { access } from './pt-br/access.ts';
import { audit, files } from './pt-br/audit.ts';
import { connectors } from './pt-br/connectors.ts';
import { dataOut } from './pt-br/data-out.ts';
import { deploy } from './pt-br/deploy.ts';
import { figures } from './pt-br/figures.ts';
import { graph } from './pt-br/graph.ts';
import { blocked, insights } from './pt-br/insights.ts';
import { notes } from './pt-br/notes.ts';
import { optIn, principles } from './pt-br/opt-in.ts';
import { change, parts } from './pt-br/parts.ts';
import { person } from './pt-br/person.ts';
import { providers } from './pt-br/providers.ts';
import { scope } from './pt-br/scope.ts';
import { session } from './pt-br/session.ts';
import { roles, rooms, screens, shell } from './pt-br/shell.ts';
import { spoken } from './pt-br/spoken.ts';
import { promises, trust } from './pt-br/trust.ts';

/** Everything that the console says, in Brazilian Portuguese. */
export const portuguese = {
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
