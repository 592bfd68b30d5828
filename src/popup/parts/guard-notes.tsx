import type { Guarded } from '@sidenote/contract/guard/guard';
import type { Found } from '@sidenote/contract/guard/hide';
import { rich } from '../../locales/rich.tsx';
import { say, sayCount, sayList } from '../../locales/say.ts';
import { foundAt } from './found-list.tsx';
import { Notice } from './notice.tsx';
import { PlainCharacters } from './plain-characters.tsx';

/**
 * What the guard has to say about a text besides what it keeps back: things to know, none that forbids anything.
 *
 * @param props.sent whether the text has gone, so that nothing of it can be kept back any more
 */
export function GuardNotes(props: { found: readonly Found[]; guarded: Guarded; sent?: boolean }) {
  const { found, sent = false } = props;
  const { stripped, addressed } = props.guarded;
  const bare = found.filter(({ placeholder }) => placeholder === undefined);
  return (
    <>
      {bare.length > 0 && (
        <Notice kind="warn">
          <strong>{say(sent ? 'guard.bareGone' : 'guard.bare')}</strong>{' '}
          {sent ? foundAt(bare) : say('guard.bareNext', { found: foundAt(bare) })}
        </Notice>
      )}
      {stripped.count > 0 && (
        <Notice kind="plain">
          {sayCount('guard.invisible', stripped.count)}
          {stripped.spelled !== '' && (
            <> {rich('guard.spelled', { text: <PlainCharacters text={stripped.spelled.slice(0, 200)} /> })}</>
          )}
        </Notice>
      )}
      {addressed.length > 0 && (
        <Notice kind="plain">
          {say('guard.addressed', {
            parts: sayList(addressed.map((words) => say('guard.quoted', { words }))),
          })}
        </Notice>
      )}
    </>
  );
}
