import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deployFolder, readText } from '../testing/files.ts';

const name = 'systemd/sidenote-gateway@.service';
const unit = readText(name);

/** Every value of a key, in their order. */
const valuesOf = (key: string) =>
  Array.from(unit.matchAll(new RegExp(`^${key}=(.*)$`, 'gm')), ([, value]) => value ?? '');

describe('the systemd unit', () => {
  let folder: string;
  let instance: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sidenote-unit-'));
    instance = path.join(folder, 'sidenote-gateway@8787.service');
    cpSync(path.join(deployFolder, name), path.join(folder, 'sidenote-gateway@.service'));
    cpSync(path.join(deployFolder, name), instance);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const analyze = (...args: string[]) => spawnSync('systemd-analyze', args, { encoding: 'utf8' });

  test('is understood by systemd, every line of it', () => {
    const { stderr } = analyze('verify', '--man=no', instance);
    // Where Node is installed is not known here.
    const other = stderr.split('\n').filter((line) => line !== '' && !line.includes('/usr/bin/node'));
    expect(other).toEqual([]);
  });

  test('is as closed as a service can be that needs a network and a compiler at run time', () => {
    const { stdout } = analyze('security', '--offline=true', '--json=short', instance);
    const open = (JSON.parse(stdout) as { name: string; exposure: string | null; set: boolean | null }[])
      .filter(({ exposure }) => exposure !== null)
      .map((finding) => finding.name);
    expect(open.sort()).toEqual(
      [
        'DeviceAllow=',
        'IPAddressDeny=',
        'MemoryDenyWriteExecute=',
        'PrivateMounts=',
        'PrivateNetwork=',
        'PrivateUsers=',
        'RestrictAddressFamilies=~AF_(INET|INET6)',
        'RestrictAddressFamilies=~AF_UNIX',
        'RootDirectory=/RootImage=',
        'SupplementaryGroups=',
      ].sort(),
    );
    expect(analyze('security', '--offline=true', '--threshold=20', instance).status).toBe(0);
  });

  test('gives no secret in its environment: each is a file that this service alone can read', () => {
    const variables = valuesOf('Environment').map((line) => line.split('='));
    const secret = variables.map(([variable = '']) => variable).filter((name) => /KEY|URL|TOKEN/.test(name));
    expect(secret.filter((name) => !name.endsWith('_FILE'))).toEqual([]);
    const credentials = valuesOf('LoadCredential').map((line) => line.split(':')[0]);
    const read = variables.map(([, value = '']) => /^%d\/(.+)$/.exec(value)?.[1]).filter(Boolean);
    expect(read.sort()).toEqual(credentials.sort());
  });
});
