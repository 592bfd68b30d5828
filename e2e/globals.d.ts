/** What the playground's pages let tests ask (see `playground/browser/expose.ts`). */
interface Window {
  readonly playground: {
    doc(): unknown;
    text(): string;
    undoDepth(): number;
    heard(): { field: string; kind: string }[];
    readonly noticed: readonly string[];
    act(on: boolean): void;
    rounds(): number;
    submits(): number;
  };
}
