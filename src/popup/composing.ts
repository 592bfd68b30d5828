/** What tells of a key, in the browser's form or in React's. */
interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly keyCode: number;
  readonly isComposing?: boolean;
  readonly nativeEvent?: { readonly isComposing: boolean };
  preventDefault(): void;
}

/** The code of a key that an input method has taken for itself (UI Events, "Legacy Key & Mouse Event Attributes"). */
const TAKEN = 229;

/** Whether a key belongs to an input method: there Enter picks a candidate, and Escape drops it. */
export function isComposing({ isComposing, nativeEvent, keyCode }: Omit<Pressed, 'key'>): boolean {
  return isComposing === true || nativeEvent?.isComposing === true || keyCode === TAKEN;
}

/** Answers the keys of a text field: Enter acts, with Shift it begins a new line, and an input method has its own. */
export function enterKey(act: () => void): (event: Pressed) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    act();
  };
}
