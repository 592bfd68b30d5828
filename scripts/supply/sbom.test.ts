import { join } from 'node:path';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { describe, expect, test } from 'vitest';
import { noticeOf } from '../third-party/notice.ts';
import { readPackage } from '../third-party/package-facts.ts';
import { readLock } from './lock.ts';
import { sbomOf } from './sbom.ts';
import { shippedBundle, shippedGateway } from './shipped.ts';

const root = join(import.meta.dirname, '../..');
const lock = readLock(join(root, 'package-lock.json'));

/** A bundle with these packages in it, as its build would write it. */
const bundle = (...names: readonly string[]) => {
  const packages = names.map((name) => readPackage(join(root, 'node_modules', name)));
  return new Map([['THIRD-PARTY.txt', Buffer.from(noticeOf('it', packages, 'ours'))]]);
};

const extension = () =>
  sbomOf(
    shippedBundle(lock, bundle('react', 'react-dom', 'scheduler', '@atlaskit/jql-parser'), {
      name: 'sidenote-extension-chromium',
      description: 'The extension',
      sha256: 'ab'.repeat(32),
    }),
  );
const gateway = () => sbomOf(shippedGateway(root, bundle('react', 'zod')));

/** What CycloneDX’s own schema says of a bill; nothing where it keeps to it. */
const faults = (sbom: string) => new JsonStrictValidator(Version.v1dot6).validate(sbom);

describe('a bill of materials', () => {
  test('keeps to the schema of CycloneDX 1.6, strictly, with all that the gateway brings', async () => {
    expect(await faults(extension())).toBeNull();
    expect(await faults(gateway())).toBeNull();
    expect(JSON.parse(gateway())).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    // The same with a sum of no algorithm’s length is found by it.
    expect(await faults(extension().replace('ab'.repeat(32), 'ab'))).not.toBeNull();
  });

  test('is the same to the byte each time: it holds no time and no random number', () => {
    expect(gateway()).toBe(gateway());
  });

  test('names each package of the bundle with its version, licence and the sum of the lock file', () => {
    const { components } = JSON.parse(extension());
    const react = lock.packages['node_modules/react'];
    expect(components).toHaveLength(4);
    expect(components).toContainEqual(
      expect.objectContaining({
        name: 'react',
        version: react?.version,
        purl: `pkg:npm/react@${react?.version}`,
        licenses: [{ license: { id: 'MIT' } }],
        hashes: [
          {
            alg: 'SHA-512',
            content: Buffer.from(react?.integrity?.slice(7) ?? '', 'base64').toString('hex'),
          },
        ],
      }),
    );
    expect(components).toContainEqual(expect.objectContaining({ group: '@atlaskit', name: 'jql-parser' }));
  });

  test('says what needs what, and what the whole itself needs', () => {
    const { dependencies, components, metadata } = JSON.parse(extension());
    const ref = (name: string) => components.find((one: { name: string }) => one.name === name)['bom-ref'];
    const needs = (of: string) => dependencies.find((one: { ref: string }) => one.ref === of).dependsOn;
    expect(needs(ref('react-dom'))).toEqual([ref('react'), ref('scheduler')]);
    expect(needs(metadata.component['bom-ref'])).toEqual([ref('jql-parser'), ref('react-dom')]);
  });

  test('of the gateway has the console with what is in it, and the image that it stands on', () => {
    const { components } = JSON.parse(gateway());
    const names = (of: readonly { name: string }[]) => of.map(({ name }) => name);
    expect(names(components)).toEqual(expect.arrayContaining(['fastify', 'node', 'sidenote-console']));
    expect(names(components)).not.toContain('react');
    const console = components.find((one: { name: string }) => one.name === 'sidenote-console');
    expect(names(console.components)).toEqual(['react', 'zod']);
  });

  test('is not made of what the lock file does not have', () => {
    const notice = noticeOf(
      'it',
      [{ name: 'unknown', version: '1.0.0', licence: 'MIT', source: '', text: '' }],
      '',
    );
    const files = new Map([['THIRD-PARTY.txt', Buffer.from(notice)]]);
    expect(() => shippedBundle(lock, files, { name: 'it', description: 'it' })).toThrow(/no unknown 1\.0\.0/);
  });
});
