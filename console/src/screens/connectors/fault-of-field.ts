import { ApiFault } from '../../api/api-fault.ts';
import { say } from '../../locales/say.ts';
import type { ConnectorFaults } from './connector-fields.tsx';

/** What the gateway found wrong with a field. Throws what it found wrong with something else. */
export function faultOfField(error: unknown): ConnectorFaults {
  const param = error instanceof ApiFault ? (error.param?.split('.', 1)[0] ?? null) : null;
  if (param === 'url') return { url: say('connectors.urlRefused') };
  if (param === 'scopes') return { scopes: say('connectors.scopesRefused') };
  if (param === 'secret') return { secret: say('connectors.secretRefused') };
  if (param === 'connectors') return { name: say('connectors.full') };
  throw error;
}
