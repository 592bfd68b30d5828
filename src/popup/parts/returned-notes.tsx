import type { Found } from '@sidenote/contract/guard/hide';
import { kinds } from '@sidenote/contract/guard/kinds';
import { returnedIn } from '@sidenote/contract/guard/returned';
import { useMemo } from 'react';
import { placeOf } from './found-list.tsx';
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
          <strong>The answer leaves out what was kept from the model:</strong>{' '}
          {missing.map(({ kind, lines }) => `${kinds[kind].title}, ${placeOf(lines)}`).join('; ')}.
        </Notice>
      )}
      {altered.length > 0 && (
        <Notice kind="warn">
          The model changed {altered.length === 1 ? 'a placeholder' : 'placeholders'}, so that nothing could
          be put back there: {altered.join(', ')}
        </Notice>
      )}
      {back > 0 && (
        <p className="soft small">
          {back === 1 ? '1 value was' : `${back} values were`} kept from the model and put back.
        </p>
      )}
    </>
  );
}
