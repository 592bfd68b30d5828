import { type RefObject, useMemo, useRef, useState } from 'react';

/** The box to change an answer, and the button that opens it. */
export interface RefineBoxState {
  readonly open: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly begin: () => void;
  /** Closes the box, and gives the focus back to its button. */
  readonly close: () => void;
}

/**
 * Whether the box to change an answer is open. As long as it is, Enter and Escape are the box's.
 *
 * @param may whether the answer may be changed
 */
export function useRefineBox(may: boolean): RefineBoxState {
  const [begun, setBegun] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return useMemo(
    () => ({
      open: begun && may,
      button,
      begin: () => setBegun(true),
      close: () => {
        button.current?.focus();
        setBegun(false);
      },
    }),
    [begun, may],
  );
}
