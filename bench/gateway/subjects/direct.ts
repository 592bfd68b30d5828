import { CHAT_PATH, type Subject, type Surroundings, unchecked } from './subject.ts';

/** The upstream with nothing in between. */
export async function startDirect({ upstream }: Surroundings): Promise<Subject> {
  return {
    ...unchecked,
    id: 'direct',
    name: 'straight to the upstream',
    url: upstream + CHAT_PATH,
    pid: undefined,
    stop: async () => undefined,
  };
}
