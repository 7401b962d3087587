import type { CasError } from '#contracts';
import type { Answer } from '../platform/answer.ts';

export const text = (status: number, body: string, contentType: string): Answer => ({
  status,
  headers: { 'content-type': contentType },
  body,
});

/** JSON as JSON; anything else as text of the type that the client asked for, HTML when it didn't. */
export const toCasAnswer = ({ status, body }: CasError, request?: Request): Answer => {
  if (body.startsWith('{') || body.startsWith('[')) return text(status, body, 'application/json');
  const [accepted = ''] = (request?.headers.get('accept') ?? '').split(/[,;]/);
  return text(status, body, `${acceptsHtml(request) ? 'text/html' : accepted.trim()};charset=UTF-8`);
};

/** No wish, or one that begins with anything or HTML. */
export const acceptsHtml = (request?: Request): boolean =>
  /^\s*($|\*\/\*|text\/html)/.test(request?.headers.get('accept') ?? '');

export const methodNotAllowed = (allow: string): Answer => ({ status: 405, headers: { allow }, body: null });
