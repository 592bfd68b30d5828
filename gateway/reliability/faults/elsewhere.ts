import type { Fault } from '../fault.ts';
import { type Scene, setScene } from '../scene.ts';
import { more, told, underLoad } from '../under-load.ts';

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
    'Tokens signed with a known key go on; a token with a new key is told to come back.',
    (scene, people) => async (crowd) => {
      await scene.provider.pause();
      await more(crowd, people * 5);
      await scene.provider.resume();
    },
  ),
];
