import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { promiseIds, promises } from '@sidenote/contract/promises';
import type { Proofs } from '@sidenote/contract/proofs';
import { fillFleet } from '@sidenote/gateway/testing/fleet-of-browsers';
import { attestedProvider, registryFile, registryOf } from '@sidenote/gateway/testing/registry';
import type { CertificationClaim } from '@sidenote/gateway/trust/certification-claims';
import { readOwnCommit } from '@sidenote/gateway/trust/own-commit';
import { lookAt } from './rig/look-at.ts';
import { type RealSetUp, startRealSetUp } from './rig/real-set-up.ts';
import { sectionOf } from './rig/section-of.ts';
import { watchRequests } from './rig/settled.ts';
import { rollOutStates } from './states/roll-out.ts';

/** A run of all tests of the gateway's own commit, as `npm test` writes it: three tests for each promise that has any. */
const run: Proofs = {
  ...{ at: Date.now(), commit: readOwnCommit() ?? 'a'.repeat(40), changed: false },
  ...{ passed: 1_904, failed: 0, skipped: 3 },
  promises: Object.fromEntries(
    promiseIds
      .filter((id) => promises[id].shown.some((how) => how === 'tests'))
      .map((id) => [id, { passed: 3, failed: 0 }]),
  ),
};

const folder = mkdtempSync(join(tmpdir(), 'sidenote-proofs-'));
const proofsFile = join(folder, 'proofs.json');
const certificate = join(folder, 'certificate.pdf');
/** One that is held with its evidence, one that is planned, one that has come to its end. */
const certifications: CertificationClaim[] = [
  {
    ...({ id: 'iso-27001', standing: 'held', holder: 'Globex Hosting' } as const),
    ...{ from: '2026-02-01', until: '2099-01-31' },
    evidence: {
      ...{ title: 'Certificate 4711', file: certificate },
      sha256: createHash('sha256').update('A certificate').digest('hex'),
    },
  },
  { id: 'soc-2', standing: 'planned', holder: 'Globex Hosting', by: '2099-06-30' },
  { id: 'c5', standing: 'planned', holder: 'Globex Hosting', by: '2025-06-30' },
];
let registry: Awaited<ReturnType<typeof registryFile>>;
let setUp: RealSetUp;
test.beforeAll(async () => {
  writeFileSync(proofsFile, JSON.stringify(run));
  writeFileSync(certificate, 'A certificate');
  registry = await registryFile(registryOf([attestedProvider('https://models.example/v1')]));
  setUp = await startRealSetUp({
    more: { region: 'eu', providersFile: registry.file, trust: { proofsFile, certifications } },
    fill: (storage) =>
      fillFleet(storage, { orgId: 'globex', now: Date.now(), version: '0.1.0', before: '0.0.9' }),
  });
});
test.afterAll(async () => {
  await setUp?.close();
  await registry.remove();
  rmSync(folder, { recursive: true });
});

test('an organisation that was rolled out has its files, the versions of its fleet and promises that are proved', async () => {
  const { page, complaints } = setUp.owner;
  const settled = watchRequests(page);
  await setUp.owner.signIn('Nora');
  for (const [name, { address, shows }] of Object.entries(rollOutStates)) {
    await page.evaluate((to) => history.pushState(null, '', to), `/console/${address}`);
    await expect(page.getByRole('main').getByText(shows)).toBeVisible();
    await settled();
    await lookAt(page, name);
  }
  await expect(page.getByText(run.commit.slice(0, 10))).toBeVisible();
  const evidence = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Get the evidence: Certificate 4711' }).click();
  expect((await evidence).suggestedFilename()).toBe('iso-27001.pdf');
  await page.getByRole('link', { name: 'Deploy', exact: true }).click();
  await expect(sectionOf(page, 'Versions in use').getByRole('row')).toHaveCount(6);
  expect(complaints).toEqual([]);
});
