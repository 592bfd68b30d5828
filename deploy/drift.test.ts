import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { environmentKeys, loadConfig } from '@sidenote/gateway/load-config';
import { startTestGateway } from '@sidenote/gateway/testing/test-gateway';
import type { Container } from 'kubernetes-models/v1/Container';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { deployFolder, readText, readYaml } from './testing/files.ts';

/** What is written down in several places, and must say the same in all of them. */
const config = loadConfig(path.join(deployFolder, 'config/gateway.config.json'), {
  SIDENOTE_HOST: '127.0.0.1',
});
const unit = readText('systemd/sidenote-gateway@.service');
const nginx = readText('nginx/sidenote.conf.template');
const compose = readYaml<{
  services: Record<string, { environment: Record<string, string>; stop_grace_period: string }>;
}>('compose/compose.yaml').services;
const dockerfile = readText('container/Dockerfile');
const pod = (
  parse(readText('kubernetes/deployment.yaml')) as {
    spec: { template: { spec: { terminationGracePeriodSeconds: number; containers: Container[] } } };
  }
).spec.template.spec;
const [container] = pod.containers;

/** Variables that each way of running gives to the gateway. */
const variables: Record<string, string[]> = {
  // Not its comments: a variable of the build is none of the gateway's.
  'the container file': Array.from(
    dockerfile.replace(/^#.*$/gm, '').matchAll(/\b([A-Z][A-Z_]+)=\S/g),
    ([, name]) => name ?? '',
  ),
  'the compose file': Object.keys(compose['gateway-1']?.environment ?? {}),
  'the systemd unit': Array.from(unit.matchAll(/^Environment=(\w+)=/gm), ([, name]) => name ?? ''),
  'the Kubernetes deployment': (container?.env ?? []).map(({ name }) => name),
};

describe('every variable is one that somebody reads', () => {
  const gateway = path.join(deployFolder, '../gateway');
  const sources = globSync('**/*.ts', {
    cwd: gateway,
    exclude: ['**/node_modules', '**/testing', '**/*.test.ts'],
  });
  const read = new Set([
    ...Object.keys(environmentKeys).flatMap((name) => [name, `${name}_FILE`]),
    ...sources.flatMap(
      (file) => readFileSync(path.join(gateway, file), 'utf8').match(/\b[A-Z]+_[A-Z_]+\b/g) ?? [],
    ),
    ...(readText('container/healthcheck.ts').match(/\b[A-Z]+_[A-Z_]+\b/g) ?? []),
    'MALLOC_ARENA_MAX',
    'NODE_COMPILE_CACHE',
    'NODE_ENV',
    'NODE_EXTRA_CA_CERTS',
  ]);

  test.each(Object.entries(variables))('in %s', (_way, names) => {
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !read.has(name))).toEqual([]);
  });

  test('those of nginx are the ones its template asks for', () => {
    const asked = new Set(Array.from(nginx.matchAll(/\$\{(SIDENOTE_\w+)\}/g), ([, name]) => name));
    const given = Object.keys(compose.nginx?.environment ?? {}).filter((name) =>
      name.startsWith('SIDENOTE_'),
    );
    expect(given.sort()).toEqual([...asked].sort());
  });
});

describe('routes', () => {
  test('of probes exist, and what is for operators alone stays behind nginx', async () => {
    const gateway = await startTestGateway({ upstreamUrl: 'http://127.0.0.1:9/v1' });
    const routes = gateway.routes.filter(({ method }) => method === 'GET');
    await gateway.close();
    const probes = routes.filter(({ rule }) => rule === 'probe').map(({ url }) => url);
    const asked = [container?.startupProbe, container?.readinessProbe, container?.livenessProbe].map(
      (probe) => probe?.httpGet?.path,
    );
    expect(probes).toEqual(expect.arrayContaining(asked));
    const hidden = Array.from(nginx.matchAll(/location = (\S+) \{\s+return 404;/g), ([, url]) => url);
    expect(hidden.sort()).toEqual(probes.filter((url) => url !== '/healthz').sort());
  });
});

describe('ports', () => {
  test('are the same for the gateway, its health check, nginx and Kubernetes', () => {
    const [, port] = /^EXPOSE (\d+)$/m.exec(dockerfile) ?? [];
    expect(dockerfile).toContain(`SIDENOTE_PORT=${port}`);
    expect(container?.ports?.[0]?.containerPort).toBe(Number(port));
    expect(compose['gateway-1']?.environment.SIDENOTE_HEALTH_URL).toContain(`:${port}/`);
    expect(compose.nginx?.environment.SIDENOTE_NGINX_GATEWAYS?.match(/:\d+/g)).toEqual([
      `:${port}`,
      `:${port}`,
    ]);
  });
});

describe('times', () => {
  const { graceMs, answersMs } = config.operations.drain;
  /** Until connections have ended by themselves, and the last records are written. */
  const afterwards = 10_000;
  const drain = graceMs + answersMs + afterwards;
  const seconds = (pattern: RegExp, text: string) => Number(pattern.exec(text)?.[1]) * 1_000;

  test('a gateway that stops is left the time that its answers may take', () => {
    const pause = (container?.lifecycle?.preStop?.sleep?.seconds ?? 0) * 1_000;
    expect(pod.terminationGracePeriodSeconds * 1_000).toBeGreaterThanOrEqual(pause + drain);
    expect(seconds(/^TimeoutStopSec=(\d+)s$/m, unit)).toBeGreaterThanOrEqual(drain);
    expect(seconds(/^(\d+)s$/, compose['gateway-1']?.stop_grace_period ?? '')).toBeGreaterThanOrEqual(drain);
  });

  test('nginx waits for longer than a stream is silent, and than a whole answer takes', () => {
    const waits = Array.from(
      nginx.matchAll(/proxy_read_timeout (\d+)s;/g),
      ([, value]) => Number(value) * 1_000,
    );
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(3 * config.limits.heartbeatMs);
    expect(Math.max(...waits)).toBeGreaterThan(300_000);
  });

  test('nginx takes bodies as large as the gateway does', () => {
    const megabytes = Number(/client_max_body_size (\d+)m;/.exec(nginx)?.[1]);
    expect(megabytes * 1_048_576).toBeGreaterThan(config.limits.bodyBytes);
  });
});
