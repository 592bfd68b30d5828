import type { ProviderFacts } from '@sidenote/contract/providers';
import { useState } from 'react';
import { useChanges } from '../../change/changes.tsx';
import { say } from '../../locales/say.ts';
import { KeyDialog } from './key-dialog.tsx';
import { removeDraft } from './key-draft.ts';

/** An owner's way to enter, replace or remove the organisation's own key. */
export function KeyButtons({ provider }: { provider: ProviderFacts }) {
  const [enters, setEnters] = useState(false);
  const { review } = useChanges();
  return (
    <div className="row">
      <button type="button" className="button" onClick={() => setEnters(true)}>
        {say(provider.key === null ? 'providers.enterKey' : 'providers.replaceKey')}
      </button>
      {provider.key !== null && (
        <button type="button" className="button quiet" onClick={() => review(removeDraft(provider))}>
          {say('providers.removeKey')}
        </button>
      )}
      {enters && <KeyDialog provider={provider} onClose={() => setEnters(false)} />}
    </div>
  );
}
