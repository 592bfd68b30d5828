import type { ReactNode, Ref } from 'react';

/** A box of text that scrolls, named for screen readers and reachable by keyboard. */
export function ScrollRegion(props: {
  label: string;
  streaming?: boolean;
  testId?: string;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}) {
  return (
    <section
      className={props.streaming ? 'answer streaming' : 'answer'}
      aria-label={props.label}
      data-testid={props.testId}
      ref={props.ref}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {props.children}
    </section>
  );
}
