import { type ComponentType, useEffect, useState } from 'react';

/**
 * A component whose file is loaded when it is first drawn, or ahead by `expect`; nothing stands in its place until then. React's own
 * `lazy` is for what comes over a network: where its place was empty once, it keeps what has come back for 300 ms, so that
 * nothing flashes. Our files are in the browser already.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const expect = async (): Promise<ComponentType<Props>> => {
    loaded ??= await load();
    return loaded;
  };
  function Later(props: Props) {
    const [Shown, setShown] = useState(() => loaded);
    const [failed, setFailed] = useState<{ readonly error: unknown }>();
    useEffect(() => {
      if (Shown !== undefined) return;
      expect().then(
        (come) => setShown(() => come),
        (error: unknown) => setFailed({ error }),
      );
    }, [Shown]);
    // A file of ours that cannot be had is noticed where it is needed.
    if (failed !== undefined) throw failed.error;
    return Shown === undefined ? <div data-testid="loading" hidden /> : <Shown {...props} />;
  }
  return { Later, expect };
}
