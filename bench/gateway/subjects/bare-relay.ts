import { startModule } from '../child.ts';
import { CHAT_PATH, type Subject, type Surroundings, unchecked } from './subject.ts';

/** The least that a relay on Node can be, with nothing checked: the floor that ours is to come near to. */
export async function startBareRelay({ upstream }: Surroundings): Promise<Subject> {
  const { said, child } = await startModule('bare-relay.ts', [upstream]);
  return {
    ...unchecked,
    id: 'bare',
    name: 'bare Node `http` and undici dispatch, nothing checked',
    url: `http://127.0.0.1:${Number(said)}${CHAT_PATH}`,
    pid: child.pid,
    stop: child.stop,
  };
}
