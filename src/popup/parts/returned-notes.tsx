import type { Found } from '@sidenote/contract/guard/hide';
import { returnedIn } from '@sidenote/contract/guard/returned';
import { useMemo } from 'react';
import { say, sayCount, sayList } from '../../locales/say.ts';
import { foundAt } from './found-list.tsx';
import { Notice } from './notice.tsx';

/**
 * What became of the values that were kept from the model. A rewrite has to bring every one back; a summary may well
 * do without.
 */
export function ReturnedNotes(props: { answer: string; found: readonly Found[]; whole: boolean }) {
  const { answer, found, whole } = props;
  const { missing, altered } = useMemo(() => returnedIn(answer, found), [answer, found]);
  const hidden = found.filter(({ placeholder }) => placeholder !== undefined).length;
  if (hidden === 0) return null;
  const back = hidden - missing.length;
  return (
    <>
      {whole && missing.length > 0 && (
        <Notice kind="warn">
          <strong>{say('guard.missing')}</strong> {foundAt(missing)}
        </Notice>
      )}
      {altered.length > 0 && (
        <Notice kind="warn">
          {sayCount('guard.altered', altered.length, { placeholders: sayList(altered) })}
        </Notice>
      )}
      {back > 0 && <p className="soft small">{sayCount('guard.putBack', back)}</p>}
    </>
  );
}
