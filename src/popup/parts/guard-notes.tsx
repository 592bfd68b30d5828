import type { Guarded } from '@sidenote/contract/guard/guard';
import type { Found } from '@sidenote/contract/guard/hide';
import { kinds } from '@sidenote/contract/guard/kinds';
import { placeOf } from './found-list.tsx';
import { Notice } from './notice.tsx';
import { PlainCharacters } from './plain-characters.tsx';

/** What the guard has to say about a text besides what it keeps back: things to know, none that forbids anything. */
export function GuardNotes(props: { found: readonly Found[]; guarded: Guarded }) {
  const { found } = props;
  const { stripped, addressed } = props.guarded;
  const bare = found.filter(({ placeholder }) => placeholder === undefined);
  return (
    <>
      {bare.length > 0 && (
        <Notice kind="warn">
          <strong>This goes to the model as it is:</strong>{' '}
          {bare.map(({ kind, lines }) => `${kinds[kind].title}, ${placeOf(lines)}`).join('; ')}. Take it out
          of the text if the model need not see it.
        </Notice>
      )}
      {stripped.count > 0 && (
        <Notice kind="plain">
          {stripped.count === 1
            ? 'An invisible character was taken out of the text.'
            : `${stripped.count.toLocaleString('en')} invisible characters were taken out of the text.`}
          {stripped.spelled !== '' && (
            <>
              {' '}
              They spelled: “
              <PlainCharacters text={stripped.spelled.slice(0, 200)} />”
            </>
          )}
        </Notice>
      )}
      {addressed.length > 0 && (
        <Notice kind="plain">
          Parts of this text look like instructions to the model:{' '}
          {addressed.map((words) => `“${words}”`).join(', ')}. Check whether the answer follows them.
        </Notice>
      )}
    </>
  );
}
