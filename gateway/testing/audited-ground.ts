import { noGraph } from '@sidenote/contract/graph/no-graph';
import { lastOver, startOf } from '@sidenote/contract/weeks';
import type { GatewayConfigInput } from '../config.ts';
import { nodeKeysOf } from '../graph/node-keys.ts';
import { namedSecret } from '../storage/secrets.ts';
import { administering } from './administering.ts';
import { startAppServer } from './apps/app-server.ts';
import { sampleGitHub } from './apps/sample-github.ts';
import type { Ground } from './audited-mutations.ts';
import { directoryToken } from './directory.ts';
import { attestedProvider, registryFile, registryOf } from './registry.ts';
import { addSampleWork } from './sample-graph.ts';
import { startTestGateway, type TestGateway } from './test-gateway.ts';
import { startWebhookReceiver } from './webhook-receiver.ts';

export interface AuditedGround {
  readonly gateway: TestGateway;
  readonly ground: Ground;
  close(): Promise<void>;
}

interface Ways {
  /** How people sign in, and by which issuer the organisation is known; the sample sign-in unless told. */
  readonly identity?: GatewayConfigInput['identity'];
  readonly issuer?: string;
  /** A token of an owner who has just signed in. */
  readonly owner: (gateway: TestGateway) => Promise<string>;
}

/** A gateway on which every change of `audited-mutations.ts` can be made, and what those need around it. */
export async function startAuditedGround({ identity, issuer, owner }: Ways): Promise<AuditedGround> {
  const directory = directoryToken();
  const upstreamUrl = 'https://models.example/v1';
  const registry = await registryFile(registryOf([attestedProvider(upstreamUrl, { key: { stored: true } })]));
  const parts = { collaborators: [1], issues: [[1, 2]], repositories: ['acme/site'] };
  const app = await startAppServer(sampleGitHub(parts, 'what somebody wrote'));
  const receiver = await startWebhookReceiver();
  const acme = { id: 'acme', name: 'Acme', claim: 'acme', directoryTokenSha256: directory.sha256 };
  const gateway = await startTestGateway({
    ...{ upstreamUrl, region: 'eu', providersFile: registry.file },
    ...(identity === undefined ? {} : { identity }),
    organisations: [issuer === undefined ? acme : { ...acme, issuer }],
  });
  await fillGraph(gateway);
  const tokens = { owner: await owner(gateway), directory: directory.token };
  return {
    gateway,
    ground: { send: administering(gateway.url, tokens), receiverUrl: receiver.url, appUrl: app.url },
    close: async () => {
      await gateway.close();
      await Promise.all([registry.remove(), app.close(), receiver.close()]);
    },
  };
}

/** Weeks of work that can be analysed, in an organisation whose graph is switched on. */
async function fillGraph(gateway: TestGateway): Promise<void> {
  const secret = await namedSecret(gateway.storage, {
    ...{ masterKey: Buffer.from('7'.repeat(64), 'hex'), name: 'graph' },
    make: () => {
      throw new Error('The gateway has made it.');
    },
  });
  const now = startOf(lastOver(Date.now()) + 1);
  await addSampleWork(gateway.storage, {
    ...{ orgId: 'acme', keys: nodeKeysOf(secret, 'acme'), weeks: 2, now },
  });
  const graph = JSON.stringify({ ...noGraph, on: true, people: 'people' });
  await gateway.read((db) => db.updateTable('organisation').set({ graph }).execute());
  await gateway.change({});
}
