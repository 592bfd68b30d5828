import { short } from './paths.ts';
import type { Ink } from './scene.ts';
import type { Sheet } from './sheet.ts';

/** Colours and letters as they are, for a file that has no page around it. */
export interface Look {
  readonly colourOf: (ink: Ink) => string;
  readonly font: string;
}

/** How wide it is where nothing says otherwise, in pixels. A browser shows all of it, on a window of its colour. */
const WIDE = 1_600;

/** A sheet as an SVG file: shapes and words alone, with nothing that runs or is loaded from anywhere. */
export function svgFile({ box, shapes, lines }: Sheet, title: string, { colourOf, font }: Look): string {
  const [x, y, width, height] = box.map(short);
  const high = Math.round((WIDE * box[3]) / box[2]);
  const style = `max-width:100%;max-height:100vh;background:${colourOf('ground')}`;
  const colour = (ink: Ink | undefined) => (ink === undefined ? 'none' : colourOf(ink));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${WIDE}" height="${high}" style="${style}" font-family="${escaped(font)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colourOf('ground')}"/>`,
    ...shapes.map(
      ({ d, fill, line, width: wide = 1, strength = 1 }) =>
        `<path d="${d}" fill="${colour(fill)}" stroke="${colour(line)}" stroke-width="${short(wide)}" opacity="${short(strength)}"/>`,
    ),
    ...lines.map(
      ({ x: at, y: foot, size, text, ink, bold, anchor }) =>
        `<text x="${short(at)}" y="${short(foot)}" font-size="${short(size)}" font-weight="${bold ? 600 : 400}" text-anchor="${anchor}" fill="${colourOf(ink)}" stroke="${colourOf('ground')}" stroke-width="${short(size / 4)}" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
