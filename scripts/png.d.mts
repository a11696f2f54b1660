export interface Picture {
  width: number;
  height: number;
  /** Red, green and blue of each pixel. */
  pixels: Uint8Array;
}

export function readPng(bytes: Buffer): Picture;
export function writePng(picture: Picture): Buffer;
export function writeAnimation(frames: { picture: Picture; ms: number }[], plays: number): Buffer;
