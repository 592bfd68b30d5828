import { ApiFault } from '../../api/api-fault.ts';
import { say } from '../../locales/say.ts';
import type { ConnectorFaults } from './connector-fields.tsx';
import { saidLines } from './faults-in.ts';
import { linesIn, numbersOf } from './lines-in.ts';

/** What the gateway found wrong with a field; it counts lines without those that stand there twice. Throws what it found wrong with something else. */
export function faultOfField(error: unknown, scopes: string): ConnectorFaults {
  const [param, at] = error instanceof ApiFault ? (error.param?.split('.', 2) ?? []) : [];
  if (param === 'url') return { url: say('connectors.urlRefused') };
  if (param === 'secret') return { secret: say('connectors.secretRefused') };
  if (param === 'connectors') return { name: say('connectors.full') };
  const refused = param === 'scopes' ? [...new Set(linesIn(scopes))][Number(at)] : undefined;
  if (refused === undefined) throw error;
  return { scopes: saidLines(numbersOf(scopes, (line) => line === refused)) };
}
