/** Few enough to be arguments of one call. */
const AT_A_TIME = 8192;

/** What a data: address in base64 holds. */
export const bytesOf = (address: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), character => character.charCodeAt(0));

/** A picture as a data: address. */
export function jpegAddress(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_A_TIME)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + AT_A_TIME)));
  return `data:image/jpeg;base64,${btoa(parts.join(''))}`;
}
