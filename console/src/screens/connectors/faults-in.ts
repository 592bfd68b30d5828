import type { ConnectorApp } from '@sidenote/contract/graph/connector-apps';
import { connectorForms, couldBeRead } from '@sidenote/contract/graph/connector-forms';
import { LONGEST_SCOPE, MOST_SCOPES } from '@sidenote/contract/graph/connectors';
import { say, sayCount, sayList, sayNumber } from '../../locales/say.ts';
import type { ConnectorFaults, WrittenConnector } from './connector-fields.tsx';
import { linesIn, numbersOf } from './lines-in.ts';

/** Everything that is wrong with a connector as it is written, each at its own field. What a gateway alone can find is not in it. */
export function faultsIn(app: ConnectorApp, written: WrittenConnector, hasSecret: boolean): ConnectorFaults {
  const { name, url, scopes, secret } = written;
  return {
    name: name.trim() === '' ? say('connectors.nameMissing') : undefined,
    scopes: faultOfScopes(app, scopes),
    secret: faultOfSecret(app, secret.trim(), hasSecret),
    url: url.trim() !== '' && !couldBeRead(url.trim()) ? say('connectors.urlRefused') : undefined,
  };
}

function faultOfScopes(app: ConnectorApp, scopes: string): string | undefined {
  const count = linesIn(scopes).length;
  if (count === 0) return say('connectors.scopesMissing');
  if (count > MOST_SCOPES) return say('connectors.scopesMany', { most: sayNumber(MOST_SCOPES) });
  const { takesScope } = connectorForms[app];
  return saidLines(numbersOf(scopes, (line) => line.length > LONGEST_SCOPE || !takesScope(line)));
}

/** Which lines are nothing that an app has: by their numbers, and not by their words. Undefined where there is none. */
export function saidLines(numbers: readonly number[]): string | undefined {
  if (numbers.length === 0) return undefined;
  const lines = sayList(numbers.map((number) => sayNumber(number)));
  return sayCount('connectors.scopesRefused', numbers.length, { lines });
}

function faultOfSecret(app: ConnectorApp, secret: string, hasSecret: boolean): string | undefined {
  if (secret === '') return hasSecret ? undefined : say('connectors.secretMissing');
  return connectorForms[app].takesSecret(secret) ? undefined : say('connectors.secretRefused');
}
