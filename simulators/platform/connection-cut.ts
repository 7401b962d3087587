/**
 * Thrown out of `fetch` where a real connection would be cut, with the type and the messages that Node's own `fetch` has
 * for it; a listener destroys the socket.
 */
export class ConnectionCut extends TypeError {
  override readonly name = 'ConnectionCut';
}
