/**
 * The part of an answer that `fields` names, as Bitbucket's API gives it: names with points lead into objects, and into each
 * entry of a list. All of it where none are named.
 */
export function partOf(value: unknown, fields: string | null): unknown {
  return fields === null
    ? value
    : chosenFrom(
        value,
        fields.split(',').map((path) => path.split('.')),
      );
}

function chosenFrom(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (paths.some((path) => path.length === 0)) return value;
  if (Array.isArray(value)) return value.map((entry) => chosenFrom(entry, paths));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, child]) => {
    const below = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
    return below.length === 0 ? [] : [[name, chosenFrom(child, below)] as const];
  });
  return Object.fromEntries(entries);
}
