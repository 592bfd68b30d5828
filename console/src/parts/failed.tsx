import { say } from '../locales/say.ts';
import { toldFault } from '../locales/told.ts';

/** What could not be loaded, why, and the button that tries again. */
export function Failed({ error, again }: { error: unknown; again: () => void }) {
  const { sentence, next } = toldFault(error);
  return (
    <div className="notice bad" role="alert">
      <p className="strong">{say('parts.failed')}</p>
      <p>
        {sentence} {next}
      </p>
      <button type="button" className="button" onClick={again}>
        {say('parts.tryAgain')}
      </button>
    </div>
  );
}
