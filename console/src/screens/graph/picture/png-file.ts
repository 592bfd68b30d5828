import type { Sheet } from './sheet.ts';
import type { Look } from './svg-file.ts';

/** How wide the file is, in pixels. */
const WIDE = 2_400;
const anchors = { start: 'left', middle: 'center', end: 'right' } as const;

/** A sheet as a PNG file. Rejects where the browser has no room for it. */
export async function pngFile({ box, shapes, lines }: Sheet, { colourOf, font }: Look): Promise<Blob> {
  const [x, y, width, height] = box;
  const scale = WIDE / width;
  const canvas = document.createElement('canvas');
  canvas.width = WIDE;
  canvas.height = Math.ceil(height * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No canvas');
  pen.fillStyle = colourOf('ground');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(scale, scale);
  pen.translate(-x, -y);
  for (const { d, fill, line, width: wide = 1, strength = 1 } of shapes) {
    const path = new Path2D(d);
    pen.globalAlpha = strength;
    if (fill !== undefined) {
      pen.fillStyle = colourOf(fill);
      pen.fill(path);
    }
    if (line !== undefined) {
      pen.strokeStyle = colourOf(line);
      pen.lineWidth = wide;
      pen.stroke(path);
    }
  }
  pen.globalAlpha = 1;
  pen.lineJoin = 'round';
  for (const { x: at, y: foot, size, text, ink, bold, anchor } of lines) {
    pen.font = `${bold ? 600 : 400} ${size}px ${font}`;
    pen.textAlign = anchors[anchor];
    pen.strokeStyle = colourOf('ground');
    pen.lineWidth = size / 4;
    pen.strokeText(text, at, foot);
    pen.fillStyle = colourOf(ink);
    pen.fillText(text, at, foot);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('No room')) : resolve(blob)), 'image/png');
  });
}
