/** The user of the toolkit did something that can't be carried out: says what happened, where, and what to do next. */
export class ToolkitError extends Error {
  override readonly name = 'ToolkitError';
  readonly code: string;
  /** File and line, URL, option … */
  readonly where: string | undefined;
  /** The next step, as a sentence. */
  readonly next: string | undefined;

  constructor(code: string, message: string, at: { where?: string; next?: string; cause?: unknown } = {}) {
    super(message, at.cause === undefined ? {} : { cause: at.cause });
    this.code = code;
    this.where = at.where;
    this.next = at.next;
  }
}
