import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { certificationIds } from '@sidenote/contract/certifications';
import { beforeEach, describe, expect, test } from 'vitest';
import { configSchema } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import type { CertificationClaim } from './certification-claims.ts';
import { checkEvidence, openCertifications } from './certifications.ts';

let file: string;
beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-evidence-'));
  file = path.join(folder, 'Report Of Our Auditors.PDF');
  writeFileSync(file, 'A report');
  return () => rmSync(folder, { recursive: true });
});

const sha256 = createHash('sha256').update('A report').digest('hex');
const heldClaim = (): CertificationClaim => ({
  ...({ id: 'iso-27001', standing: 'held', holder: 'Example Hosting' } as const),
  ...{ from: '2026-02-01', until: '2029-01-31' },
  evidence: { title: 'Certificate 4711', file, sha256 },
});
const claims = (...of: CertificationClaim[]) =>
  configSchema.parse({ trust: { certifications: of } }).trust.certifications;
const on = async (day: string, ...of: CertificationClaim[]) => {
  const all = await openCertifications(claims(...of)).on(Date.parse(day));
  expect(all.map(({ id }) => id)).toEqual(certificationIds);
  return all.filter((one) => one.standing !== 'not-held' || one.doubt !== null);
};
const doubted = (doubt: string) => [{ id: 'iso-27001', standing: 'not-held', doubt }];

describe('R22: what is held', () => {
  test('is nothing where nothing is claimed', async () => {
    expect(await on('2026-11-27')).toEqual([]);
  });

  test('is what has its evidence, from its first day to its last', async () => {
    const held = {
      ...{ id: 'iso-27001', standing: 'held', holder: 'Example Hosting' },
      ...{ from: '2026-02-01', until: '2029-01-31' },
      evidence: { title: 'Certificate 4711', sha256, name: 'iso-27001.pdf' },
    };
    for (const day of ['2026-02-01', '2029-01-31T23:59:59Z'])
      expect(await on(day, heldClaim())).toEqual([held]);
    expect(await on('2026-01-31T23:59:59Z', heldClaim())).toEqual(doubted('not-yet'));
    expect(await on('2029-02-01', heldClaim())).toEqual(doubted('ended'));
  });

  test('is not what is planned, which is told until its day', async () => {
    const planned = {
      id: 'soc-2',
      standing: 'planned',
      holder: 'Example Hosting',
      by: '2027-06-30',
    } as const;
    expect(await on('2027-06-30', planned)).toEqual([planned]);
    expect(await on('2027-07-01', planned)).toEqual([{ id: 'soc-2', standing: 'not-held', doubt: 'ended' }]);
  });

  test.each<[string, string, () => void]>([
    ['another file is there', 'evidence-changed', () => writeFileSync(file, 'Another report')],
    ['the file is gone', 'evidence-missing', () => rmSync(file)],
    ['the file is empty', 'evidence-missing', () => writeFileSync(file, '')],
    ['the file is larger than any report', 'evidence-missing', () => truncateSync(file, 26 * 1_024 * 1_024)],
    [
      'a folder stands there',
      'evidence-missing',
      () => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('is not it when %s', async (_, doubt, change) => {
    change();
    expect(await on('2026-11-27', heldClaim())).toEqual(doubted(doubt));
    const desk = openCertifications(claims(heldClaim()));
    expect(await desk.evidenceOf('iso-27001', Date.parse('2026-11-27'))).toBeUndefined();
    const refused = await checkEvidence(claims(heldClaim())).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ConfigError);
    expect(String(refused)).toContain('trust.certifications.0.evidence');
    expect(String(refused)).not.toContain(file);
  });
});

describe('the evidence', () => {
  test('is handed out as it is, in the days of its certification alone', async () => {
    const { evidenceOf } = openCertifications(claims(heldClaim()));
    expect(String(await evidenceOf('iso-27001', Date.parse('2026-11-27')))).toBe('A report');
    expect(await evidenceOf('iso-27001', Date.parse('2026-01-31'))).toBeUndefined();
    expect(await evidenceOf('soc-2', Date.parse('2026-11-27'))).toBeUndefined();
  });
});

describe('a claim is refused', () => {
  test.each<[string, object]>([
    ['without evidence', { evidence: undefined }],
    ['of a certification that is not in the list', { id: 'iso-9999' }],
    ['with days the wrong way round', { until: '2026-01-31' }],
    ['with a day that is none', { from: '2026-02-30' }],
    ['of nobody', { holder: ' ' }],
  ])('%s', (_, change) => {
    const written = { trust: { certifications: [{ ...heldClaim(), ...change }] } };
    expect(configSchema.safeParse(written).success).toBe(false);
  });

  test('twice', () => {
    const written = { trust: { certifications: [heldClaim(), heldClaim()] } };
    expect(configSchema.safeParse(written).success).toBe(false);
  });
});
