import { say } from '../../locales/say.ts';
import type { Send } from '../send.ts';

/** The person's own copy of their part, as a file. Why it came to nothing is told where the numbers would stand. */
export function SaveCopy({ send }: { send: Send }) {
  return (
    <>
      <p className="small">{say('myPart.copyOwn')}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => send({ type: 'panel/graph-copy' })}>
          {say('myPart.saveCopy')}
        </button>
      </div>
    </>
  );
}
