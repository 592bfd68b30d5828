/** Names and what is known of each, one below the other. */
export function Facts({ facts }: { facts: Readonly<Record<string, string>> }) {
  return (
    <dl className="facts">
      {Object.entries(facts).map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
