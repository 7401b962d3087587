import { ToolkitError } from '#contracts';

/** Why nobody can listen there, in the words of whoever chose the port. */
export const toListenError = (cause: NodeJS.ErrnoException, host: string, port: number): ToolkitError => {
  const where = `${host}:${port}`;
  const { code, message, next } = known(cause.code, host, port) ?? {
    code: 'not-listening',
    message: `Nobody can listen on ${where}: ${cause.message}`,
    next: 'Give another address or port.',
  };
  return new ToolkitError(code, message, { where, next, cause });
};

const known = (code: string | undefined, host: string, port: number) => {
  switch (code) {
    case 'EADDRINUSE':
      return {
        code: 'port-in-use',
        message: `Something else listens on port ${port} already.`,
        next: 'Stop it, or give another port; 0 takes any free one.',
      };
    case 'EACCES':
      return {
        code: 'port-forbidden',
        message: `This user may not listen on port ${port}.`,
        next: 'Give a port above 1023; 0 takes any free one.',
      };
    case 'ERR_SOCKET_BAD_PORT':
      return {
        code: 'port-impossible',
        message: `${port} is no port.`,
        next: 'Give a whole number up to 65535; 0 takes any free port.',
      };
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return {
        code: 'address-unusable',
        message: `${host} is no address of this machine.`,
        next: 'Give 127.0.0.1, or an address that the machine has.',
      };
    default:
      return undefined;
  }
};
