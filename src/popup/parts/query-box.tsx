import type { QueryFault } from '../../queries/query-fault.ts';
import { PlainCharacters } from './plain-characters.tsx';

/** A query as code, with the place marked where it is wrong, if it is. */
export function QueryBox({ query, fault }: { query: string; fault: QueryFault | undefined }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <pre className="bytes query" tabIndex={0} data-testid="query">
      <code>
        {fault === undefined ? <PlainCharacters text={query} /> : <Marked query={query} fault={fault} />}
      </code>
    </pre>
  );
}

function Marked({ query, fault: { at, length } }: { query: string; fault: QueryFault }) {
  return (
    <>
      <PlainCharacters text={query.slice(0, at)} />
      <mark className="wrong">
        {length === 0 ? '…' : <PlainCharacters text={query.slice(at, at + length)} />}
      </mark>
      <PlainCharacters text={query.slice(at + length)} />
    </>
  );
}
