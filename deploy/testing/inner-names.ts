import dns from 'node:dns';

/**
 * Loaded before a gateway of the tests: the names of the inner network, which Compose's own name server would know,
 * lead to this machine; so do those of the examples, where nobody answers. Certificates are checked against the names
 * all the same.
 */
const lookup = dns.lookup as (name: string, ...rest: unknown[]) => void;
const isOurs = (name: string) => /\.(sidenote\.internal|example\.com)$/.test(name);

Object.assign(dns, {
  lookup: (name: string, ...rest: unknown[]) => lookup(isOurs(name) ? '127.0.0.1' : name, ...rest),
});
