import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { DCLinter } from 'dclint';
import { describe, expect, test } from 'vitest';
import { deployFolder, readYaml } from '../testing/files.ts';

interface Service {
  readonly image: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly privileged?: boolean;
  readonly ports?: readonly string[];
  readonly networks: Readonly<Record<string, { readonly ipv4_address?: string }>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly (string | { readonly source: string })[];
  readonly healthcheck?: unknown;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const file = path.join(deployFolder, 'compose/compose.yaml');
const compose = readYaml<{
  services: Record<string, Service>;
  secrets: Record<string, { file: string }>;
  networks: Record<string, { internal?: boolean } | null>;
}>('compose/compose.yaml');
const services = Object.entries(compose.services);

describe('the compose file', () => {
  test('passes the schema of the Compose specification', () => {
    const require = createRequire(import.meta.url);
    const schemas = path.join(path.dirname(require.resolve('dclint')), '../schemas');
    const schema = JSON.parse(readFileSync(path.join(schemas, 'compose.schema.json'), 'utf8')) as object;
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const check = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
    check(compose);
    expect(check.errors).toBeNull();
    expect(check({ services: { a: { imag: 'x' } } })).toBe(false);
  });

  test('passes its linter', () => {
    const linter = new DCLinter({
      rules: {
        // The order of keys here is the order in which they are explained.
        'service-keys-order': 0,
        'top-level-properties-order': 0,
        // nginx is there for everybody, and the linter does not know a list in brackets.
        'no-unbound-port-interfaces': 0,
        'require-quotes-in-ports': 0,
      },
      quiet: false,
      debug: false,
      exclude: [],
    });
    expect(linter.lintFiles([file], false).flatMap(({ messages }) => messages)).toEqual([]);
  });

  test('publishes nothing but nginx', () => {
    expect(services.filter(([, service]) => service.ports !== undefined).map(([name]) => name)).toEqual([
      'nginx',
    ]);
  });

  test('lets only the gateways out: database and Redis are on a network without a way outside', () => {
    const outward = ([, { networks }]: [string, Service]) =>
      Object.keys(networks).some((name) => compose.networks[name]?.internal !== true);
    expect(
      services
        .filter(outward)
        .map(([name]) => name)
        .sort(),
    ).toEqual(['gateway-1', 'gateway-2', 'nginx']);
  });

  test.each(services)('%s has no right it does not need, and is looked after', (name, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(service.privileged).toBeUndefined();
    expect(service.image).toMatch(/:\d+\.\d+(\.\d+)?/);
    // The gateways bring theirs in the image.
    if (!name.startsWith('gateway')) expect(service.healthcheck).toBeDefined();
    for (const { condition } of Object.values(service.depends_on ?? {}))
      expect(condition).toBe('service_healthy');
  });

  test('gives secrets as files, each of them made by prepare.sh or brought by the operator', () => {
    const script = readFileSync(path.join(deployFolder, 'compose/prepare.sh'), 'utf8');
    for (const [name, service] of services) {
      for (const secret of service.secrets ?? [])
        expect(compose.secrets).toHaveProperty([typeof secret === 'string' ? secret : secret.source]);
      for (const variable of Object.keys(service.environment ?? {}))
        if (/PASSWORD|KEY|TOKEN|DATABASE_URL|REDIS_URL/.test(variable))
          expect(variable, name).toMatch(/_FILE$/);
    }
    for (const secret of Object.keys(compose.secrets)) {
      const [stem = '', end = ''] = secret.split(/-(?=cert\.pem|key\.pem)/);
      expect(script).toContain(end === '' || stem === 'public' ? secret : stem);
    }
  });

  test('both gateways are one but for where they are', () => {
    const { 'gateway-1': first, 'gateway-2': second } = compose.services;
    const place = { networks: expect.anything(), volumes: expect.anything() };
    expect({ ...first, ...place }).toEqual({ ...second, ...place });
    for (const gateway of [first, second])
      expect(compose.services.nginx?.environment?.SIDENOTE_NGINX_GATEWAYS).toContain(
        `server ${gateway?.networks.inner?.ipv4_address}:8787;`,
      );
  });
});
