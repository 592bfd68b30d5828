import { readFileSync } from 'node:fs';
import { ConfigError } from '../../config-error.ts';
import { metricsAccessOf } from '../metrics-access.ts';
import type { Check } from './check.ts';

const places = {
  'own-address': 'on an address of their own',
  token: 'with a token',
  'this-machine': 'on this machine',
  off: 'not readable: give operations.metrics an address or a token',
} as const;

export const metrics: Check = {
  name: 'metrics',
  run: ({ config }) => {
    const { tokenFile } = config.operations.metrics;
    if (tokenFile !== undefined && readOr(tokenFile) === '')
      throw new ConfigError('Configuration key operations.metrics.tokenFile leads to no token.');
    return places[metricsAccessOf(config)];
  },
};

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
