import { existsSync } from 'node:fs';
import path from 'node:path';
import { readMasterKey } from '../../keys/master-key.ts';
import type { Check } from './check.ts';

export const masterKey: Check = {
  name: 'master key',
  run: ({ config, environment }) => {
    const given = environment.SIDENOTE_MASTER_KEY || environment.SIDENOTE_MASTER_KEY_FILE;
    const embedded = config.databaseUrl === undefined && !given;
    // Reading it would make it.
    if (embedded && !existsSync(path.join(config.dataDir, 'master.key')))
      return 'made in the data folder at the first start';
    readMasterKey(config, environment);
    return given ? 'from the environment or its file' : 'in the data folder';
  },
};
