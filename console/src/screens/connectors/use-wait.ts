import { useEffect, useReducer } from 'react';
import { toldWait } from './told-wait.ts';

/** What is told of a connector's wait at this moment, anew each second until it is over. */
export function useWait(until: number | null): string | undefined {
  const [, tick] = useReducer((ticks: number) => ticks + 1, 0);
  const told = toldWait(until, Date.now());
  const waits = told !== undefined;
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [waits]);
  return told;
}
