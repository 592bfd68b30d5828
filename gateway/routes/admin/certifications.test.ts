import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { trustSchema } from '@sidenote/contract/trust';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConfigError } from '../../config-error.ts';
import type { SamplePersonId } from '../../identity/sample/people.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';
import type { CertificationClaim } from '../../trust/certification-claims.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-certified-'));
const file = path.join(folder, 'certificate.pdf');
const report = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0x0a]);
writeFileSync(file, report);
const claim = (hash: string): CertificationClaim => ({
  ...({ id: 'iso-27001', standing: 'held', holder: 'Example Hosting' } as const),
  ...{ from: '2020-01-01', until: '2099-12-31' },
  evidence: { title: 'Certificate 4711', file, sha256: hash },
});
const sha256 = createHash('sha256').update(report).digest('hex');

let upstream: ScriptedUpstream;
let gateway: TestGateway;
const start = (hash: string) =>
  startTestGateway({ upstreamUrl: upstream.baseUrl, trust: { certifications: [claim(hash)] } });
beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await start(sha256);
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
  rmSync(folder, { recursive: true });
});

const evidence = (id: string, person: SamplePersonId = 'pia') =>
  gateway.call(`/v1/admin/trust/certifications/${id}/evidence`, { person });
const trust = async () =>
  trustSchema.parse(await (await gateway.call('/v1/admin/trust', { person: 'pia' })).json());

describe('R22: an admin', () => {
  test('sees what is held, and can look at what shows it', async () => {
    const { certifications, promises } = await trust();
    expect(certifications.filter(({ standing }) => standing === 'held').map(({ id }) => id)).toEqual([
      'iso-27001',
    ]);
    expect(promises.find(({ id }) => id === 'R22')?.probe).toEqual({
      ...{ holds: true, finding: 'certifications_held', values: { held: 1 } },
    });
    const answer = await evidence('iso-27001');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/octet-stream']);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(report);
  });

  test('is told that nothing is there of what is not held, and nobody else is told anything', async () => {
    expect((await evidence('soc-2')).status).toBe(404);
    expect((await evidence('..%2f..%2fetc')).status).toBe(400);
    expect((await evidence('iso-27001', 'mira')).status).toBe(403);
  });

  test('no longer sees it as held once the file is another one', async () => {
    writeFileSync(file, 'Something else');
    // The screen looks anew after a change.
    await gateway.change({ actions: 'summarise' });
    const { certifications, promises } = await trust();
    expect(certifications.find(({ id }) => id === 'iso-27001')).toEqual({
      ...{ id: 'iso-27001', standing: 'not-held', doubt: 'evidence-changed' },
    });
    expect(promises.find(({ id }) => id === 'R22')).toMatchObject({
      ...{
        state: 'failing',
        probe: { finding: 'certifications_wanting', values: { certifications: 'ISO/IEC 27001' } },
      },
    });
    expect((await evidence('iso-27001')).status).toBe(404);
    writeFileSync(file, report);
  });
});

test('R22: a gateway that claims what its evidence does not show does not start', async () => {
  const refused = await start('0'.repeat(64)).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ConfigError);
  expect(String(refused)).toContain('trust.certifications.0.evidence.sha256');
});
