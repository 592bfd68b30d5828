import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { certificationNames } from '@sidenote/contract/certifications';
import { describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');

/** Names of certifications and audits, however they are spelled, and words that say that something has passed one. */
const claims: readonly RegExp[] = [
  /\bISO(?:\/IEC)?[\s-]?(?:270\d\d|27701|42001|9001)\b/iu,
  /\bSOC[\s-]?[123]\b/iu,
  /\b(?:FedRAMP|HITRUST|IRAP|PCI[\s-]DSS|Cyber Essentials|BSI C5|TISAX)\b/iu,
  /\b(?:is|are|being|fully|independently) (?:certified|accredited)\b/iu,
  /\b(?:GDPR|HIPAA|SOC ?2|CCPA)[\s-](?:certified|compliant|ready)\b/iu,
  /zertifiziert|(?:DSGVO|HIPAA)[\s-]konform/iu,
  /certifiée?s?(?![\p{L}])|conformes? au RGPD/iu,
  /certificad[oa]s? (?:por|según|pela|pelo|conforme)|conforme al? (?:RGPD|LGPD)/iu,
  /認証(?:取得済み(?!と)|を取得しています)|準拠認定/u,
  /(?:حاصل|حاصلة) على شهادة|معتمدة? من/u,
];

/** Where certifications are asked about and not claimed: the closed list, what reads it, and how it is configured. */
const lists = [
  'contract/certifications.ts',
  'gateway/README.md#certifications',
  'scripts/certification-claims.test.ts',
  'proofs/r22.ts',
];

const read = (file: string) => {
  const text = readFileSync(path.join(root, file), 'utf8');
  // The chapter that says how a claim is configured has an example of one.
  return lists.includes(`${file}#certifications`)
    ? text.replace(/\n### Certifications\n[\s\S]*?(?=\n##)/u, '\n')
    : text;
};

const parts = 'bench,console,contract,deploy,docs,e2e,engine,gateway,playground,proofs,public,scripts,src';
const files = globSync(['*.{md,json}', `{${parts}}/**/*.{md,ts,tsx,json,html,css,yml,yaml,xml,reg,plist}`], {
  cwd: root,
  exclude: (name) => /(?:^|\/)(?:node_modules|dist|updates)$/u.test(name),
})
  .filter((file) => !file.endsWith('package-lock.json') && !lists.includes(file))
  // Texts of tests are nobody's claims: some of them are what a page or a model might say.
  .filter((file) => !/\.test\.tsx?$|(?:^|\/)(?:testing|corpus|e2e)\//u.test(file));

describe('R22: certifications are named where there is evidence of them, and nowhere else', () => {
  test.each([
    ...Object.values(certificationNames),
    'We are ISO 27001 certified.',
    'Sidenote is independently certified',
    'SOC2',
    'fully HIPAA-compliant',
    'nach ISO 27001 zertifiziert',
    'DSGVO-konform',
    'une société certifiée',
    'certificado por la norma',
    'ISMS認証を取得しています',
  ])('“%s” would be found', (claim) => {
    expect(claims.some((pattern) => pattern.test(claim))).toBe(true);
  });

  test('no source, no page and no sentence of the product has such a claim', () => {
    expect(files.length).toBeGreaterThan(1_000);
    const found = files.flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, at) => (claims.some((pattern) => pattern.test(line)) ? [`${file}:${at + 1}`] : [])),
    );
    expect(found).toEqual([]);
  });
});
