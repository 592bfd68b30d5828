/** What became different in an organisation: its rules, its people, or its keys. Says nothing more: look yourself. */
export interface Change {
  readonly kind: 'policy' | 'people' | 'keys';
  readonly orgId: string;
}

/**
 * Tells every instance of a change at once. A signal may be lost: everyone also looks into the database again and
 * again, so that signals only make it faster.
 */
export interface Signals {
  /** Resolves when it is on its way, or cannot be sent; it never rejects. */
  publish(change: Change): Promise<void>;
  /** Calls the listener with each change, of this instance as well; returns how to stop that. */
  subscribe(listener: (change: Change) => void): () => void;
  close(): Promise<void>;
}

/** Signals of a gateway that is alone. */
export function localSignals(): Signals {
  const listeners = new Set<(change: Change) => void>();
  return {
    publish: async (change) => {
      for (const listener of listeners) listener(change);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => listeners.clear(),
  };
}
