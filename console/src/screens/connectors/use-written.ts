import { useState } from 'react';
import { say } from '../../locales/say.ts';
import { type ConnectorFaults, linesIn, type WrittenConnector } from './connector-fields.tsx';

/** What of a connector must be written: a secret where there is none yet. */
interface Needs {
  readonly hasSecret: boolean;
  readonly from?: Partial<WrittenConnector>;
}

/** A connector as it is written in a form, and what is wrong with that. */
export function useWritten({ hasSecret, from = {} }: Needs) {
  const [written, setWritten] = useState({ name: '', url: '', scopes: '', secret: '', ...from });
  const [faults, setFaults] = useState<ConnectorFaults>({});
  return {
    written,
    faults,
    refuse: setFaults,
    write: (parts: Partial<WrittenConnector>) => setWritten({ ...written, ...parts }),
    /** Whether it can be sent as it is; where not, its fields say why. */
    isReadable: () => {
      const found = faultsIn(written, hasSecret);
      setFaults(found);
      return Object.keys(found).length === 0;
    },
  };
}

/** The shortest secret that any app gives. */
const SHORTEST = 8;

function faultsIn({ name, url, scopes, secret }: WrittenConnector, hasSecret: boolean): ConnectorFaults {
  const needsSecret = !hasSecret || secret.trim() !== '';
  if (name.trim() === '' || linesIn(scopes).length === 0) return { name: say('connectors.incomplete') };
  if (needsSecret && secret.trim().length < SHORTEST) return { secret: say('connectors.secretRefused') };
  if (url.trim() !== '' && !URL.canParse(url.trim())) return { url: say('connectors.urlRefused') };
  return {};
}
