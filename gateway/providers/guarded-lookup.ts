import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { mayConnect, type Network } from './address.ts';

/** Code of the error that a name gets which leads inside a network. */
export const ADDRESS_REFUSED = 'ADDRESS_REFUSED';

class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  readonly code = ADDRESS_REFUSED;
}

/**
 * Resolves a name and refuses it when any of its addresses may not be connected to. It stands in the connection
 * itself, so that a name cannot be one address when it is checked and another when it is used.
 */
export function guardedLookup(network: Network): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) callback(error, '');
      else if (!addresses.every(({ address }) => mayConnect(address, network)))
        callback(new AddressRefused(), '');
      else answer(addresses, options.all === true, callback);
    });
  };
}

function answer(addresses: LookupAddress[], all: boolean, callback: Parameters<LookupFunction>[2]): void {
  const [first] = addresses;
  if (all || first === undefined) callback(null, addresses);
  else callback(null, first.address, first.family);
}
