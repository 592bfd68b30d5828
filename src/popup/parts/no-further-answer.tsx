import type { Code } from '@sidenote/contract/faults';
import { say } from '../../locales/say.ts';
import { told } from '../../locales/told.ts';
import { Notice } from './notice.tsx';

/** Why there is no other answer, where one was asked for; nothing where none was. */
export function NoFurtherAnswer({ fault }: { fault: Code | undefined }) {
  if (fault === undefined) return null;
  return (
    <Notice kind="bad">
      <strong>{say('answer.noFurther')}</strong> {told(fault).sentence}
    </Notice>
  );
}
