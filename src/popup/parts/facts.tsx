/** Facts beside each other, of which each keeps its own direction. */
export function Facts({ all }: { all: readonly string[] }) {
  return all.map((one, at) => (
    <span key={one}>
      {at > 0 && ' · '}
      <bdi>{one}</bdi>
    </span>
  ));
}
