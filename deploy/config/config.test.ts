import path from 'node:path';
import { loadConfig } from '@sidenote/gateway/load-config';
import { parseRegistry } from '@sidenote/gateway/providers/registry-file';
import { expect, test } from 'vitest';
import { deployFolder, readText } from '../testing/files.ts';

test('the example of a configuration is one that the gateway takes', () => {
  const config = loadConfig(path.join(deployFolder, 'config/gateway.config.json'), {
    SIDENOTE_HOST: '0.0.0.0',
    SIDENOTE_PORT: '8787',
    DATABASE_URL: 'postgres://sidenote:x@postgres.sidenote.internal:5432/sidenote?sslmode=verify-full',
    REDIS_URL: 'rediss://sidenote:x@redis.sidenote.internal:6379',
  });
  expect(config).toMatchObject({ identity: { kind: 'oidc' }, listen: { host: '0.0.0.0', port: 8_787 } });
  expect(config.organisations.every(({ region }) => region === config.region)).toBe(true);
});

test('so is the example of a registry, and it has a way to a model in the region of the configuration', () => {
  const registry = parseRegistry(JSON.parse(readText('config/providers.json')), 'providers.json');
  const { region } = JSON.parse(readText('config/gateway.config.json')) as { region: string };
  expect(registry.routes.flatMap(({ regions }) => Object.keys(regions))).toContain(region);
});

test('no example holds a secret: keys are named by their files', () => {
  const registry = parseRegistry(JSON.parse(readText('config/providers.json')), 'providers.json');
  for (const provider of registry.providers)
    if ('key' in provider && provider.key !== undefined)
      expect(provider.key).toEqual({ file: expect.stringMatching(/^\/run\/secrets\/providers\//) });
});
