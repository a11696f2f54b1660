/** Writes the files of a new site into a checkout; returns its id. */
export function addSite(
  root: string,
  site: { name: string; address: string; fromTheStart?: boolean },
): string;
