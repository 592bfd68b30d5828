/** Makes a queue whose works are done one after the other: reading what is kept and putting it back must not interleave. */
export function takeTurns(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let turn: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
}
