import { providerKeySchema } from '@sidenote/contract/administration';
import type { ProviderFacts } from '@sidenote/contract/providers';
import { useState } from 'react';
import { useChanges } from '../../change/changes.tsx';
import { say } from '../../locales/say.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { enterDraft } from './key-draft.ts';

/** Takes a key, and has its entering reviewed. What was typed is gone with the two dialogs, as no key can be read again. */
export function KeyDialog({ provider, onClose }: { provider: ProviderFacts; onClose: () => void }) {
  const [key, setKey] = useState('');
  const [tried, setTried] = useState(false);
  const { review } = useChanges();
  const missing = !providerKeySchema.shape.key.safeParse(key).success;
  const submit = async () => {
    setTried(true);
    if (missing) return;
    const draft = await enterDraft(provider, key);
    onClose();
    review(draft);
  };
  return (
    <FormDialog
      title={say('providers.keyTitle', { provider: provider.provider })}
      button={say('change.title')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{say('providers.keyLead')}</p>
      <label className="field">
        {say('providers.keyField')}
        <input
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={key}
          aria-invalid={tried && missing}
          onChange={({ target }) => setKey(target.value)}
        />
        {tried && missing && (
          <span className="field-fault" role="alert">
            {say('providers.keyMissing')}
          </span>
        )}
      </label>
    </FormDialog>
  );
}
