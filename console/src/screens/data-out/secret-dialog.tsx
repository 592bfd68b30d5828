import { useState } from 'react';
import { say } from '../../locales/say.ts';
import { Dialog } from '../../parts/dialog.tsx';

/** Shows a secret, this once: closing the dialog forgets it. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const [copied, setCopied] = useState(false);
  return (
    <Dialog title={say('dataOut.secretTitle')} onClose={onClose}>
      <p>{say('dataOut.secretLead')}</p>
      <label className="field">
        {say('dataOut.secretLabel')}
        <input readOnly className="secret" value={secret} onFocus={({ target }) => target.select()} />
      </label>
      <div className="row">
        <button
          type="button"
          className="button primary"
          onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}
        >
          {say('dataOut.copy')}
        </button>
        <span role="status">{copied && say('dataOut.copied')}</span>
      </div>
    </Dialog>
  );
}
