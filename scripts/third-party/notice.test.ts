import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageFolderOf } from './bundled.ts';
import { installedIn } from './installed.ts';
import { listedIn, noticeOf } from './notice.ts';
import { readPackage } from './package-facts.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidenote-notice-'));
  put(
    'node_modules/one',
    { name: 'one', version: '1.0.0', license: 'MIT', repository: 'ann/one' },
    'Copyright Ann',
  );
  put(
    'node_modules/@of/two',
    {
      name: '@of/two',
      version: '2.0.0-rc.1',
      license: 'MIT',
      repository: { url: 'git+ssh://git@github.com/of/two.git' },
    },
    'Copyright Ann',
  );
  put('node_modules/one/node_modules/three', { name: 'three', version: '3.0.0' });
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(path: string, manifest: object, licence?: string): void {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, path, 'license.js'), 'code');
  if (licence !== undefined) writeFileSync(join(folder, path, 'LICENCE.md'), `${licence}\r\n`);
}

const notice = () => noticeOf('a thing', installedIn(folder).map(readPackage), 'Our own licence');

describe('a notice', () => {
  test('lists each package once, by its name, wherever it is installed', () => {
    expect(listedIn(notice())).toEqual([
      { name: '@of/two', version: '2.0.0-rc.1', licence: 'MIT' },
      { name: 'one', version: '1.0.0', licence: 'MIT' },
      { name: 'three', version: '3.0.0', licence: 'no licence named' },
    ]);
  });

  test('holds each text once, with all that it is of, and never code that is only called so', () => {
    expect(notice().split('Copyright Ann')).toHaveLength(2);
    expect(notice()).toMatch(/@of\/two 2\.0\.0-rc\.1\none 1\.0\.0\n=+\n\nCopyright Ann\n/);
    expect(notice()).not.toContain('code');
  });

  test('says where sources are, where no text of a licence came along, and our own licence', () => {
    expect(notice()).toContain('· MIT · https://github.com/of/two\n');
    expect(notice()).toContain('· MIT · https://github.com/ann/one\n');
    expect(notice()).toMatch(/three 3\.0\.0\n=+\n\nThe package .* brings no text of it\.\n/);
    expect(notice()).toContain('Our own licence');
  });
});

test.each([
  ['/a b/node_modules/zod/v4/core/util.js', '/a b/node_modules/zod'],
  ['/a/node_modules/@visx/axis/index.js?commonjs', '/a/node_modules/@visx/axis'],
  ['\0/a/node_modules/react/index.js', '/a/node_modules/react'],
  ['/a/node_modules/one/node_modules/two/index.js', '/a/node_modules/one/node_modules/two'],
  ['/a/src/index.ts', undefined],
  ['\0rolldown/runtime.js', undefined],
])('the module %j is of the package in %j', (module, place) => {
  expect(packageFolderOf(module)).toBe(place);
});
