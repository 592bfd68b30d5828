import { randomUUID } from 'node:crypto';
import { Agent } from 'undici';
import { ask } from '../ask.ts';
import type { Fault } from '../fault.ts';
import { type Scene, SITE, setScene } from '../scene.ts';
import { more, told, underLoad, until } from '../under-load.ts';

function fault(
  part: Fault['part'],
  name: string,
  mode: string,
  during: (scene: Scene, people: number) => Parameters<typeof underLoad>[2],
): Fault {
  return {
    part,
    name,
    mode,
    run: async (people) => {
      const scene = await setScene();
      try {
        return await underLoad(scene, people, during(scene, people));
      } finally {
        await scene.close();
      }
    },
  };
}

/** What belongs to others, and is away for a while. */
export const elsewhere: readonly Fault[] = [
  fault(
    'upstream',
    'its connections cut, none taken; back again',
    'Running answers break off with `upstream_truncated`, new ones are told `upstream_unreachable`.',
    (scene) => async (crowd) => {
      scene.upstreamWire.cut();
      await told(crowd, 'upstream_unreachable');
      scene.upstreamWire.mend();
    },
  ),
  fault(
    'identity provider',
    'does not answer; back again',
    'Tokens signed with a known key go on; a token with a new key is told to come back, and once the provider answers that there is none.',
    (scene, people) => async (crowd) => {
      await scene.provider.pause();
      await newKeyIsTold(scene, 'busy');
      await more(crowd, people * 5);
      await scene.provider.resume();
      await newKeyIsTold(scene, 'signed_out');
    },
  ),
];

/** Resolves when a token with a key that nobody knows is told this code; rejects where it is not in time. */
async function newKeyIsTold({ gateways, provider }: Scene, code: string): Promise<void> {
  const token = await provider.sign({ header: { kid: randomUUID() } });
  const dispatcher = new Agent();
  try {
    const isTold = async () => {
      const url = gateways[0]?.url ?? '';
      const ending = await ask({ url, token, site: SITE, text: 'Whose key is this?', dispatcher });
      return ending.kind === 'refused' && ending.code === code;
    };
    if (!(await until(isTold))) throw new Error(`A new key was not told ${code} in time.`);
  } finally {
    await dispatcher.destroy();
  }
}
