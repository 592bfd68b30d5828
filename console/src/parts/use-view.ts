import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { z } from 'zod';

/**
 * What a screen shows, as the address has it, so that a view can be shared and gone back to.
 *
 * @param schema of the parameters; each with a default that stands where the address has none, and `.catch` for one that
 * makes no sense there
 * @returns the view, and a function that changes parts of it: as a new step of the history, or `replace` for what is typed
 */
export function useView<Schema extends z.ZodType<Record<string, unknown>>>(schema: Schema) {
  const search: unknown = useSearch({ strict: false });
  const navigate = useNavigate();
  const view = useMemo(() => schema.parse(search), [schema, search]);
  const change = useCallback(
    (parts: Partial<z.output<Schema>>, { replace = false } = {}) => {
      // Another view of the same screen stays where the person was on it.
      void navigate({ to: '.', search: { ...view, ...parts }, replace, resetScroll: false });
    },
    [navigate, view],
  );
  return [view, change] as const;
}
