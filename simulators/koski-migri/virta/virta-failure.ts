/**
 * VIRTA's part can't be given, so Koski answers 503 `unavailable.virta` for the whole person (one bad value suffices).
 * `message` is the reason as Koski has it in its log; `where` is the element it comes from.
 */
export class VirtaFailure extends Error {
  override readonly name = 'VirtaFailure';
  readonly where: string | undefined;

  constructor(reason: string, where?: string) {
    super(reason);
    this.where = where;
  }
}

/** Runs `read`; a failure that has no place yet gets this one. */
export const within = <T>(where: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof VirtaFailure && error.where === undefined) throw new VirtaFailure(error.message, where);
    throw error;
  }
};
