import { isDeepStrictEqual } from 'node:util';
import type { RunningGateway } from './gateway.ts';
import { type Line, startLine, type Wanted } from './line.ts';

/** A line while one test has it. */
export interface Lent extends Line {
  /** Gives it to the next test that wants the same, unless this one changed it. */
  giveBack(): Promise<void>;
}

/** The lines of one worker. A gateway and its engine take seconds to start, so one that is as it was is used again. */
export interface Lines {
  lend(wanted: Wanted): Promise<Lent>;
  close(): Promise<void>;
}

/** Gateways take memory: of those that nobody uses now, this many are kept, the latest. */
const KEPT = 3;

interface Kept {
  readonly wanted: Wanted;
  readonly line: Line;
}

export function openLines(): Lines {
  const kept: Kept[] = [];
  const lend = async (wanted: Wanted): Promise<Lent> => {
    const place = kept.findIndex((other) => isDeepStrictEqual(other.wanted, wanted));
    const [found] = place === -1 ? [] : kept.splice(place, 1);
    const line = found?.line ?? (await startLine(wanted));
    const watched = watch(line.gateway);
    return {
      ...line,
      gateway: watched.gateway,
      giveBack: async () => {
        if (watched.isSpent()) return line.close();
        line.rest();
        kept.push({ wanted, line });
        if (kept.length > KEPT) await kept.shift()?.line.close();
      },
    };
  };
  return {
    lend,
    close: async () => {
      for (const { line } of kept) await line.close();
    },
  };
}

/** Who changes the organisation, or reaches for the process, has spent the gateway; its data shows who was there before. */
function watch(gateway: RunningGateway): { gateway: RunningGateway; isSpent(): boolean } {
  let spent = false;
  return {
    isSpent: () => spent,
    gateway: {
      url: gateway.url,
      get dataDir(): string {
        throw new Error(
          'The data of a gateway that others used: ask for one with `test.use({ ownGateway: true })`.',
        );
      },
      get child() {
        spent = true;
        return gateway.child;
      },
      organisation: (...args) => {
        spent = true;
        return gateway.organisation(...args);
      },
      close: () => {
        spent = true;
        return gateway.close();
      },
    },
  };
}
