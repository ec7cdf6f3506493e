// A moving picture of screenshots: of each frame only what has changed is kept.
import gifenc from 'gifenc';
import { PNG } from 'pngjs';

const { applyPalette, GIFEncoder, quantize } = gifenc;
const colours = 255;
const transparent = 255;

/** `frames`: PNGs of one size, each with how long it is shown, in milliseconds. Plays three times and stops at the last. */
export function gifOf(frames) {
  const images = frames.map(({ png, delay }) => ({ ...PNG.sync.read(png), delay }));
  const palette = quantize(sampleOf(images), colours);
  while (palette.length <= transparent) palette.push([0, 0, 0]);
  const gif = GIFEncoder();
  let before = null;
  for (const { width, height, data, delay } of images) {
    const now = applyPalette(data, palette.slice(0, colours));
    const changed = before === null ? now : now.map((colour, i) => (colour === before[i] ? transparent : colour));
    const first = before === null;
    gif.writeFrame(changed, width, height, {
      ...(first ? { palette, repeat: 2 } : { transparent: true, transparentIndex: transparent }),
      delay,
      dispose: 1,
    });
    before = now;
  }
  gif.finish();
  return gif.bytes();
}

/** Every seventh pixel of every frame: enough to choose colours by. */
function sampleOf(images) {
  const step = 7 * 4;
  const all = new Uint8Array(images.reduce((sum, { data }) => sum + Math.ceil(data.length / step) * 4, 0));
  let at = 0;
  for (const { data } of images)
    for (let i = 0; i < data.length; i += step, at += 4) all.set(data.subarray(i, i + 4), at);
  return all;
}
