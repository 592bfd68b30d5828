import { say } from '../../locales/say.ts';
import type { RefineBoxState } from '../use-refine-box.ts';

/** Opens the box to change an answer. */
export function RefineButton({ box }: { box: RefineBoxState }) {
  return (
    <button
      type="button"
      ref={box.button}
      className="button quiet"
      aria-expanded={box.open}
      onClick={box.open ? box.close : box.begin}
    >
      {say('buttons.refine')}
    </button>
  );
}
