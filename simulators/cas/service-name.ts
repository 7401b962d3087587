/** A service by one name, whichever name of this machine it was asked for by: `localhost` is `127.0.0.1`. */
export const toServiceName = (service: string): string =>
  service.replace(/^(https?:\/\/)(?:localhost|\[::1\])(?=[:/]|$)/i, (_, scheme: string) => `${scheme}127.0.0.1`);
