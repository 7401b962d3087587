import { ToolkitError } from '#contracts';

/**
 * What stands before the path of a service (`/koski`) in its address: the origin, and whatever a gateway puts behind it.
 * No slash at the end. Throws ToolkitError `conform-url`.
 */
export const toBase = (url: string, service: string): string => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) {
    throw new ToolkitError('conform-url', 'This is no address of a provider.', {
      where: url,
      next: 'Give one that begins with https:// or http://, such as koeajo start prints.',
    });
  }
  const [before = ''] = parsed.pathname.split(new RegExp(`${service}(?:/|$)`));
  return `${parsed.origin}${before.replace(/\/+$/, '')}`;
};
