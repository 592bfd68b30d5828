import type { ProviderFacts } from '@sidenote/contract/providers';
import { useState } from 'react';
import { say } from '../../locales/say.ts';
import { KeyDialog } from './key-dialog.tsx';

/** An owner's way to enter, replace or remove the organisation's own key. */
export function KeyButtons({ provider }: { provider: ProviderFacts }) {
  const [act, setAct] = useState<'enter' | 'remove'>();
  return (
    <div className="row">
      <button type="button" className="button" onClick={() => setAct('enter')}>
        {say(provider.key === null ? 'providers.enterKey' : 'providers.replaceKey')}
      </button>
      {provider.key !== null && (
        <button type="button" className="button quiet" onClick={() => setAct('remove')}>
          {say('providers.removeKey')}
        </button>
      )}
      {act !== undefined && <KeyDialog act={act} provider={provider} onClose={() => setAct(undefined)} />}
    </div>
  );
}
