import type { ConnectorApp } from '@sidenote/contract/graph/connector-apps';
import { useState } from 'react';
import type { ConnectorFaults, WrittenConnector } from './connector-fields.tsx';
import { faultsIn } from './faults-in.ts';

/** What of a connector must be written: a secret where there is none yet. */
interface Needs {
  readonly hasSecret: boolean;
  readonly from?: Partial<WrittenConnector>;
}

/** A connector of an app as it is written in a form, and what is wrong with that. */
export function useWritten(app: ConnectorApp, { hasSecret, from = {} }: Needs) {
  const [written, setWritten] = useState({ name: '', url: '', scopes: '', secret: '', ...from });
  const [faults, setFaults] = useState<ConnectorFaults>({});
  return {
    written,
    faults,
    refuse: setFaults,
    /** What was wrong with a field is not said of what is written into it now. */
    write: (parts: Partial<WrittenConnector>) => {
      setWritten({ ...written, ...parts });
      const rewritten = Object.keys(parts).map((field) => [field, undefined]);
      setFaults({ ...faults, ...Object.fromEntries(rewritten) });
    },
    /** Whether it can be sent as it is; where not, its fields say why. */
    isReadable: () => {
      const found = faultsIn(app, written, hasSecret);
      setFaults(found);
      return Object.values(found).every((fault) => fault === undefined);
    },
  };
}
