declare module 'nspell' {
  /** The part of nspell that the engine uses; the package ships no types. */
  export default function nspell(
    aff: string,
    dic: string,
  ): {
    correct(word: string): boolean;
    suggest(word: string): string[];
  };
}
