import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLock } from '../../scripts/supply/lock.ts';
import { imageParts } from '../../scripts/supply/locks.ts';
import { faultsOfNotice } from '../../scripts/supply/notices.ts';
import { reachedFrom } from '../../scripts/supply/reached.ts';
import { installedIn } from '../../scripts/third-party/installed.ts';
import { listedIn } from '../../scripts/third-party/notice.ts';
import { readPackage } from '../../scripts/third-party/package-facts.ts';
import { readText } from '../testing/files.ts';
import { buildTree, readStages } from '../testing/image-tree.ts';

const root = path.join(import.meta.dirname, '../..');
const file = readText('container/Dockerfile');
const stages = readStages(file);
const final = stages.at(-1);

describe('the container file', () => {
  test('passes its linter', () => {
    expect(validate(file)).toEqual([]);
  });

  test('does not run as root, and says so by number', () => {
    expect(final?.words('USER')).toEqual(['1000:1000']);
  });

  test('starts from the version of Node that everything is tested with', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    for (const stage of stages)
      expect(stage.words('FROM')[0]).toBe(`node:${devDependencies.node}-bookworm-slim`);
  });

  test('installs by the lock, without what only development needs and without scripts', () => {
    expect(stages[0]?.run('RUN')).toEqual(
      expect.arrayContaining(['npm', 'ci', '--omit=dev', '--ignore-scripts']),
    );
  });
});

describe('what the image holds', () => {
  let folder: string;
  const commit = 'c'.repeat(40);
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sidenote-image-'));
    buildTree(stages, folder, { SIDENOTE_COMMIT: commit });
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const inTree = (...args: string[]) =>
    spawnSync(process.execPath, args, {
      cwd: path.join(folder, 'sidenote'),
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NODE_ENV: 'production', SIDENOTE_CONFIG: '/nowhere.json' },
    });

  test('is enough for the gateway: every module it imports is there', () => {
    // It comes as far as reading its configuration, which every import comes before.
    const { status, stderr } = inTree('gateway/main.ts');
    expect([status, stderr]).toEqual([1, expect.stringContaining('/nowhere.json')]);
  });

  test('is compiled: the code of every module that a gateway imports', () => {
    expect(globSync('sidenote/.compiled/*/*', { cwd: folder }).length).toBeGreaterThan(300);
  });

  test('is of the commit that its build was told of, as the documents have it told', () => {
    const asked = 'console.log((await import(process.argv[1])).readOwnCommit())';
    const module = path.join(folder, 'sidenote/gateway/trust/own-commit.ts');
    expect(inTree('--input-type=module', '--eval', asked, module).stdout.trim()).toBe(commit);
    const builds = `${readText('README.md')}${file}`
      .split('\n')
      .filter((line) => /docker( compose)? build/.test(line));
    expect(builds.length).toBeGreaterThan(2);
    expect(builds.filter((line) => !line.includes('SIDENOTE_COMMIT='))).toEqual([
      expect.stringContaining('| `docker build`;'),
    ]);
  });

  test('is no test, no tool of the tests and no package of them', () => {
    const files = globSync('sidenote/{contract,engine,gateway,deploy}/**', { cwd: folder });
    const own = files.filter((name) => !name.includes('node_modules'));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((name) => /\.test\.|\/testing\/|\/eval\//.test(name))).toEqual([]);
    for (const name of ['vitest', 'typescript', 'kubernetes-models', '@playwright', 'react', 'openai'])
      expect(existsSync(path.join(folder, 'sidenote/node_modules', name))).toBe(false);
    expect(existsSync(path.join(folder, 'sidenote/.git'))).toBe(false);
  });

  test('is what the lock file has for the gateway and nothing else, under licences that let it be passed on, with their texts', () => {
    const tree = path.join(folder, 'sidenote');
    const installed = installedIn(tree).map((place) => path.relative(tree, place));
    const lock = readLock(path.join(root, 'package-lock.json'));
    expect(installed.length).toBeGreaterThan(100);
    expect(installed).toEqual(reachedFrom(lock, imageParts).packages.map((one) => one.path));
    const notice = readFileSync(path.join(tree, 'THIRD-PARTY.txt'));
    expect(faultsOfNotice(new Map([['THIRD-PARTY.txt', notice]]))).toEqual([]);
    const named = (one: { name: string; version: string }) => `${one.name} ${one.version}`;
    const distinct = new Set(installed.map((place) => named(readPackage(path.join(tree, place)))));
    expect(listedIn(notice.toString()).map(named).sort()).toEqual([...distinct].sort());
  });

  test('its health check tells an answer from none', async () => {
    const server = createServer((_request, response) => response.end('{}')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const check = async () => {
      const child = spawn(process.execPath, ['deploy/container/healthcheck.ts'], {
        cwd: path.join(folder, 'sidenote'),
        env: { SIDENOTE_PORT: `${port}` },
        stdio: 'ignore',
      });
      const [code] = await once(child, 'exit');
      return code;
    };
    expect(await check()).toBe(0);
    server.close();
    server.closeAllConnections();
    expect(await check()).toBe(1);
  });
});
