/** Hands something to the person as a file, by way of the browser's own download. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // Long enough for the browser to have read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
