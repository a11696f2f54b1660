/** Sites in whose boxes Enter sends although a button is beside them. Checked 2026-11-22. */
const HOSTS = [
  'discord.com',
  'facebook.com',
  'instagram.com',
  'messenger.com',
  'teams.microsoft.com',
  'tiktok.com',
  'twitch.tv',
  'web.telegram.org',
  'web.whatsapp.com',
];

/** Whether Enter sends on this host. */
export const sendsOnEnter = (hostname: string): boolean =>
  HOSTS.some(host => hostname === host || hostname.endsWith(`.${host}`));
