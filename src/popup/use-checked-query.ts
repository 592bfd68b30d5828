import type { QueryLanguage } from '@sidenote/contract/action';
import { useEffect, useState } from 'react';
import type { QueryFault } from '../queries/query-fault.ts';

/** What is known of a query: nothing yet, that it could not be checked, or where it is wrong, if it is. */
export type CheckedQuery =
  | { readonly how: 'checking' | 'unchecked' | 'valid' }
  | { readonly how: 'invalid'; readonly fault: QueryFault };

/** Checks a query. The parser is a large script, which is loaded only when there is something for it to read. */
export function useCheckedQuery(language: QueryLanguage, query: string): CheckedQuery {
  const [checked, setChecked] = useState<CheckedQuery & { readonly query?: string }>({ how: 'checking' });
  useEffect(() => {
    let wanted = true;
    const set = (result: CheckedQuery) => wanted && setChecked({ ...result, query });
    import('../queries/check-query.ts').then(
      ({ checkQuery }) => {
        const fault = checkQuery(language, query);
        set(fault === undefined ? { how: 'valid' } : { how: 'invalid', fault });
      },
      // The script went with an update of the extension.
      () => set({ how: 'unchecked' }),
    );
    return () => {
      wanted = false;
    };
  }, [language, query]);
  return checked.query === query ? checked : { how: 'checking' };
}
