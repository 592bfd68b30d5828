import { adminOrganisationSchema } from '@sidenote/contract/administration';
import { terms } from '@sidenote/contract/terms';
import { urns } from '../routes/scim/urns.ts';
import { changeUnseen } from '../testing/change-organisation.ts';
import { ORG, type Scene } from './scene.ts';
import { until } from './under-load.ts';

/** What ends a person's answers at every gateway, and what takes it back where others need that. */
export interface Act {
  readonly name: string;
  act(person: string): Promise<unknown>;
  undo?(person: string): Promise<unknown>;
}

/** Every way in which an organisation ends answers that are running; admins and directory speak to one gateway. */
export function actsIn(scene: Scene): Act[] {
  const [first] = scene.gateways;
  if (first === undefined) throw new Error('There is no gateway.');
  const unseen = (changes: Parameters<typeof changeUnseen>[2]) => changeUnseen(scene.storage, ORG, changes);
  const ask = async (route: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await scene.token('owner', 'owner')}`);
    const response = await fetch(`${first.url}/v1/admin${route}`, { ...init, headers });
    if (!response.ok) throw new Error(`An admin was answered ${response.status}.`);
    return response;
  };
  const admin = (route: string, body: object, more: Record<string, string> = {}) =>
    ask(route, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...more },
      body: JSON.stringify({ ...body, reason: 'To see how long it takes' }),
    });
  const optIn = async () => {
    const read = adminOrganisationSchema.parse(await (await ask('/organisation')).json());
    const seen = { 'if-match': `"${read.policyVersion}"` };
    return admin('/organisation/opt-in', { termsVersion: terms.version }, seen);
  };
  return [
    {
      name: 'opted out by another process, which tells nobody',
      act: () => unseen({ optOut: true }),
      undo: (person) => unseen({ optIn: terms.version }).then(() => servedAgain(scene, person)),
    },
    {
      name: 'opted out by an admin at one gateway',
      act: () => admin('/organisation/opt-out', {}),
      undo: (person) => optIn().then(() => servedAgain(scene, person)),
    },
    {
      name: 'an action taken away by another process, which tells nobody',
      act: () => unseen({ actions: 'summarise' }),
      undo: (person) => unseen({ actions: 'improve-writing' }).then(() => servedAgain(scene, person)),
    },
    {
      name: 'a person’s access ended by an admin at one gateway',
      act: (subject) => admin('/people/revoke', { subject }),
    },
    {
      name: 'a person switched off by the directory at one gateway',
      act: async (userName) => {
        const user = { schemas: [urns.user], userName, active: false };
        const { status } = await scene.directory(first)('POST', '/Users', user);
        if (status !== 201) throw new Error(`The directory was answered ${status}.`);
      },
    },
  ];
}

/** Resolves when every gateway has the crowd's action for a person again. */
async function servedAgain({ gateways, token }: Scene, person: string): Promise<void> {
  const authorization = `Bearer ${await token(person)}`;
  const serves = async (url: string) => {
    const response = await fetch(`${url}/v1/models`, { headers: { authorization } });
    const { data = [] } = (await response.json()) as { data?: { id: string }[] };
    return data.some(({ id }) => id === 'improve-writing');
  };
  const everywhere = async () => (await Promise.all(gateways.map(({ url }) => serves(url)))).every(Boolean);
  if (!(await until(everywhere))) throw new Error('A gateway does not serve again.');
}
