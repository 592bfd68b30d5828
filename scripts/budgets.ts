/**
 * What the design allows, each number once: the bench prints its figures against it, and tests hold what is the same on every
 * machine. Sizes are in bytes, a kilobyte being 1,000 of them; times are medians in milliseconds.
 */
export const budgets = {
  /** Of each of the two scripts that a click puts into a page, gzipped. */
  injectedBytes: 15_000,
  /** Of everything that runs but the languages, in a zip. */
  packedBytes: 350_000,
  /** Of one language more, in a zip. */
  languageBytes: 28_000,
  /** Of the script that the panel loads before it is drawn, gzipped. */
  panelBytes: 120_000,
  /** To read what is selected, on a page of 100,000 nodes. */
  readMs: 30,
  /** To put an answer into a document of 1,000 paragraphs. */
  insertMs: 200,
  /** From the press of the button to the painted panel, with a worker that runs and with one that has to start. */
  paintedMs: 150,
  paintedColdMs: 400,
  /** From frame to frame while an answer streams: a sixtieth of a second, which a page's clock may round up. */
  frameMs: 17,
  /** Of script, from the worker's start until it listens to everything that it has to. */
  workerMs: 30,
  /** What the extension and the gateway add to the time until the first word of an answer, over asking the upstream directly. */
  firstTokenMs: 25,
  /** To find what is around an object, and of each of many notes with people and links, which then are 2,000 a second. */
  aroundMs: 50,
  noteMs: 0.5,
  /** For a screen of the console to have what it shows. */
  screenMs: 300,
} as const;
