/** The request came over a TLS connection, whose certificate was judged at the handshake. */
export const markAdmitted = (request: Request): void => void admitted.add(request);

export const wasAdmittedByTls = (request: Request): boolean => admitted.has(request);

const admitted = new WeakSet<Request>();
