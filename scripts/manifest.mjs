/**
 * The manifest of one browser, made from the one in the repository. Chrome wants only its service worker,
 * Firefox only its event page: each warns about the other's keys.
 * `hosts` adds match patterns for test and demonstration builds, whose pages live on no site of ours.
 */
export function manifestFor(target, source, hosts = []) {
  const manifest = structuredClone(source);
  if (target === 'chrome') {
    delete manifest.browser_specific_settings;
    delete manifest.background.scripts;
  } else {
    delete manifest.minimum_chrome_version;
    delete manifest.background.service_worker;
    const { gecko_android, ...rest } = manifest.browser_specific_settings;
    manifest.browser_specific_settings = { ...rest, gecko_android };
  }
  if (hosts.length > 0) {
    manifest.content_scripts[0].matches.push(...hosts);
    manifest.host_permissions = hosts;
  }
  return manifest;
}
