import { ToolkitError } from '#contracts';

/** An error of the control plane (RFC 9457), with what to do next. Media type `application/problem+json`. */
export interface Problem {
  /** `urn:koeajo:problem:<code>` */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  /** Which part of what was given. */
  readonly where?: string;
  readonly next?: string;
}

const problems: Readonly<Record<string, readonly [status: number, title: string]>> = {
  'token-missing': [401, 'The control plane wants its token'],
  'person-unknown': [404, 'No such person'],
  'caller-unknown': [404, 'No such caller'],
  'user-unknown': [404, 'No such user'],
  'state-unknown': [404, 'No such provider state'],
  'fault-unknown': [404, 'No such fault'],
  'request-unknown': [404, 'No such request in the journal'],
  'route-unknown': [404, 'No such route'],
  'method-not-allowed': [405, 'The route has other methods'],
  'person-of-state': [409, 'A provider state holds the person'],
  'duplicate-identifier': [409, 'Two persons would have one identifier'],
  'body-too-large': [413, 'The body is too large'],
  'real-identifier': [422, 'An identifier may belong to a real person'],
  'internal-error': [500, 'The toolkit failed'],
};

export const toProblem = (error: unknown): Problem => {
  const known =
    error instanceof ToolkitError
      ? error
      : new ToolkitError('internal-error', error instanceof Error ? error.message : String(error), {
          next: 'This is a fault of the toolkit; nothing of what you did has to change. Please report it.',
        });
  const [status, title] = problems[known.code] ?? [400, 'The request can not be carried out'];
  return {
    type: `urn:koeajo:problem:${known.code}`,
    title,
    status,
    detail: known.message,
    code: known.code,
    ...(known.where === undefined ? {} : { where: known.where }),
    ...(known.next === undefined ? {} : { next: known.next }),
  };
};
