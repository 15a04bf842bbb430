import { expect, test } from 'vitest';
import { luminanceOf } from './followText.ts';

test.each([
  ['rgb(0, 0, 0)', 0],
  ['rgb(255, 255, 255)', 1],
  ['rgba(255, 255, 255, 0.8)', 1],
  ['rgb(124, 124, 124)', 0.2],
  ['rgb(124 124 124 / 0.5)', 0.2],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0 0 0 / 0.3)', 0],
  ['color(srgb 0.486 0.486 0.486)', 0.2],
  ['oklch(0.586 0 none)', 0.2],
  ['oklab(1 0 0)', 1],
  ['lab(52 0.1 -3e-5)', 0.2],
  ['lch(0 0 0)', 0],
])('%s has a luminance of about %d', (colour, expected) => {
  expect(luminanceOf(colour)).toBeCloseTo(expected, 1.5);
});

test.each(['', 'canvastext', 'currentcolor', 'hsl(1 1)', 'none'])('“%s” gives no luminance', (colour) => {
  expect(luminanceOf(colour)).toBeNull();
});
