/**
 * Loaded into a gateway's process and its threads before them (`node --require`; what is imported is not loaded into
 * threads): writes every way out, before it is taken, into the file that `WAYS_OUT` names, a line for each. It stands at
 * Node's own binding to the system, below every library, so that no connection opened in JavaScript can go past it. Names
 * that are looked up are noted as well, since one that leads nowhere never becomes a connection.
 */

import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isIP } from 'node:net';

// biome-ignore lint/complexity/noBannedTypes: what stands there is of many forms, and each is called as it was
type Call = Function;
type Methods = Record<string, Call>;
/** What Node itself is built on; it is in no types. */
const { binding } = process as unknown as {
  binding(name: string): Readonly<Record<string, { readonly prototype: Methods }>>;
};

const file = process.env.WAYS_OUT ?? '';

/** Notes each call of a method that is there, and lets it go on. */
function noted(
  on: Methods | undefined,
  name: string,
  say: (given: readonly unknown[]) => string | undefined,
): void {
  const call = on?.[name];
  if (on === undefined || call === undefined) throw new Error(`Node has no ${name} here any more.`);
  on[name] = function (this: unknown, ...given: unknown[]): unknown {
    const said = say(given);
    if (said !== undefined) appendFileSync(file, `${said}\n`);
    return call.apply(this, given);
  };
}

for (const name of ['connect', 'connect6'])
  noted(binding('tcp_wrap').TCP?.prototype, name, ([, address, port]) => `tcp ${address} ${port}`);
noted(binding('pipe_wrap').Pipe?.prototype, 'connect', ([, path]) => `pipe ${path}`);
for (const name of ['send', 'send6', 'connect', 'connect6'])
  noted(binding('udp_wrap').UDP?.prototype, name, () => 'udp');
noted(binding('process_wrap').Process?.prototype, 'spawn', () => 'another process');

const { prototype: resolver } = binding('cares_wrap').ChannelWrap ?? {};
for (const name of Object.getOwnPropertyNames(resolver).filter((one) => one.startsWith('query')))
  noted(resolver, name, ([, host]) => `name ${host}`);
for (const lookups of [dns, dns.promises])
  noted(lookups as unknown as Methods, 'lookup', ([host]) =>
    // An address is handed over for one now and then, and asked of nobody.
    isIP(String(host)) === 0 ? `name ${host}` : undefined,
  );
syncBuiltinESMExports();
