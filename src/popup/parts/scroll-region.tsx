import type { ReactNode, Ref } from 'react';

/** A box of text that scrolls, named for screen readers and reachable by keyboard. */
export function ScrollRegion(props: {
  label: string;
  /** The language of the text (BCP 47), by which a screen reader chooses its voice. */
  lang?: string | undefined;
  streaming?: boolean;
  /** As high empty as full, for a text that is still coming. */
  steady?: boolean;
  testId?: string;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}) {
  return (
    <section
      className={['answer', props.streaming && 'streaming', props.steady && 'steady']
        .filter(Boolean)
        .join(' ')}
      aria-label={props.label}
      lang={props.lang}
      dir="auto"
      data-testid={props.testId}
      ref={props.ref}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {props.children}
    </section>
  );
}
