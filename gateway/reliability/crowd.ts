import { setTimeout as wait } from 'node:timers/promises';
import { Agent } from 'undici';
import { ask, type Ending } from './ask.ts';

/** After a refusal people wait, and so does the crowd: its load stays bounded. In milliseconds. */
const WAIT_MS = { answered: 0, refused: 100, broken: 100, reset: 100, silent: 100, unreached: 500 } as const;

export interface CrowdOptions {
  /** Who is asked; read anew for every question, as a gateway may come back on another port. */
  readonly urls: () => readonly string[];
  readonly tokens: readonly string[];
  readonly site: string;
  /** People who ask at the same time, one question after the other. */
  readonly people: number;
}

export interface Heard {
  /** `performance.now()` when it ended. */
  readonly at: number;
  readonly url: string;
  readonly ending: Ending;
}

export interface Crowd {
  /** Everything that ended so far. */
  readonly heard: readonly Heard[];
  /** Questions under way. */
  asking(): number;
  /** Asks nothing new, and resolves when everything that was asked has ended. */
  stop(): Promise<void>;
}

/** Starts people who ask and ask again, each with a text of its own. */
export function startCrowd({ urls, tokens, site, people }: CrowdOptions): Crowd {
  const dispatcher = new Agent({ connections: 2_000, connect: { timeout: 5_000 } });
  const heard: Heard[] = [];
  let going = true;
  let asking = 0;
  let asked = 0;

  const askOnce = async (person: number) => {
    const all = urls();
    const url = all[(asked + person) % all.length] ?? '';
    asked += 1;
    asking += 1;
    const token = tokens[person % tokens.length] ?? '';
    const text = `Question number ${asked}, long enough to be answered in several pieces.`;
    const ending = await ask({ url, token, site, text, dispatcher });
    asking -= 1;
    heard.push({ at: performance.now(), url, ending });
    await wait(WAIT_MS[ending.kind]);
  };
  const done = Promise.all(
    Array.from({ length: people }, async (_, person) => {
      while (going) await askOnce(person);
    }),
  );
  return {
    heard,
    asking: () => asking,
    stop: async () => {
      going = false;
      await done;
      await dispatcher.destroy();
    },
  };
}
