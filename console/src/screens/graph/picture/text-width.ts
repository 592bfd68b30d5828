/** Letters of which one knows about how wide they are where nothing can be measured, as multiples of their size: bold ones of a wide font. */
const guessed: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[\u2e80-\ud7ff\uff00-\uff60]|\p{Extended_Pictographic}/u, 1.05],
  [/[ijlI.,:;'’|!()[\] ]/u, 0.45],
  [/[mwMW@%…]/u, 1.1],
  [/\p{Lu}/u, 0.85],
];
const OTHERS = 0.73;
/** Letters are measured at this size, in pixels: small ones would be rounded. */
const MEASURED = 100;

/** How wide a text of bold letters is, as a multiple of their size: measured where the browser can, and else rather too wide. */
export function widthOf(text: string): number {
  return measured(text) ?? guess(text);
}

function guess(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (guessed.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS),
    0,
  );
}

let pen: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();

/** The same name is measured at every step of a zoom: it is kept. */
function measured(text: string): number | undefined {
  if (typeof document === 'undefined') return undefined;
  const before = known.get(text);
  if (before !== undefined) return before;
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return undefined;
  const font = getComputedStyle(document.documentElement).getPropertyValue('--font').trim();
  pen.font = `600 ${MEASURED}px ${font === '' ? 'sans-serif' : font}`;
  const width = pen.measureText(text).width / MEASURED;
  known.set(text, width);
  return width;
}
