import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { element, expose } from './expose.ts';

const place = element('description', HTMLElement);

/** What React believes the field holds: a write it has not heard of never gets here, and is undone when it renders. */
let known = place.dataset.text ?? '';

function Description({ saved }: { saved: string }) {
  const [draft, setDraft] = useState(saved);
  const [state, setState] = useState('');
  useEffect(() => {
    known = draft;
  }, [draft]);
  return (
    <>
      <textarea
        data-testid="description"
        aria-label="Description"
        rows={10}
        spellCheck={false}
        value={draft}
        onChange={(event) => {
          setDraft(event.target.value);
          setState('Unsaved changes');
        }}
      />
      <p className="buttons">
        <button type="button" className="button primary" onClick={() => setState('Saved')}>
          Save
        </button>
        <span role="status" className="quiet" data-testid="state">
          {state}
        </span>
      </p>
    </>
  );
}

createRoot(place).render(<Description saved={known} />);
expose({ text: () => known });
