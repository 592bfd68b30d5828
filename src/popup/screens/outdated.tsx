import { Title } from '../parts/title.tsx';

/** The extension was updated while this panel was open. The new version starts when the panel is loaded anew. */
export function OutdatedScreen() {
  return (
    <main className="screen">
      <Title>Sidenote was updated</Title>
      <p>Reload to continue.</p>
      <div className="row">
        <button type="button" className="button primary" onClick={() => location.reload()}>
          Reload
        </button>
      </div>
    </main>
  );
}
