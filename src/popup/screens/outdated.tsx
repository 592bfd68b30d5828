import type { Cue } from '../../cue.ts';
import { say } from '../../locales/say.ts';
import { CueBadge } from '../parts/cue-badge.tsx';
import { Title } from '../parts/title.tsx';

/**
 * The extension was updated while this panel was open. The new version starts when the panel is loaded anew.
 *
 * @param cue the person's sign; undefined also where the panel has not heard of it before it lost its worker
 */
export function OutdatedScreen({ cue }: { cue: Cue | undefined }) {
  return (
    <main className="screen">
      <div className="row spread">
        <Title level={1}>{say('update.updated')}</Title>
        {cue !== undefined && <CueBadge cue={cue} />}
      </div>
      <p>{say('update.reloadToContinue')}</p>
      <div className="row">
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {say('update.reload')}
        </button>
      </div>
    </main>
  );
}
