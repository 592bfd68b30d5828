import type { ReactNode, Ref } from 'react';

/** A box of text that scrolls, named for screen readers and reachable by keyboard. */
export function ScrollRegion(props: {
  label: string;
  /** The language of the text (BCP 47), by which a screen reader chooses its voice. */
  lang?: string | undefined;
  streaming?: boolean;
  testId?: string;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}) {
  return (
    <section
      className={props.streaming ? 'answer streaming' : 'answer'}
      aria-label={props.label}
      lang={props.lang}
      data-testid={props.testId}
      ref={props.ref}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {props.children}
    </section>
  );
}
