import type { DocumentedExample } from './documented-example.ts';

/**
 * A body as it is compared: JSON by value, a text as it is. Drawn and measured values count as equal: tickets, sessions,
 * ports, moments, durations, numbers of the journal. Of an error of the control plane the words that tell of the case count
 * as equal too; its code, title and status do not.
 */
export const toComparable = (body: string, { api, mediaType, status }: DocumentedExample): unknown => {
  const text = body
    .replaceAll(/(TGT|ST)-[\w.-]+/g, '$1')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'session')
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'http://127.0.0.1');
  if (!mediaType?.endsWith('json')) return text;
  return JSON.parse(text, (key, value) => {
    if (api === 'control-plane' && Number(status) >= 400 && told.has(key)) return undefined;
    return api === 'control-plane' && measured.has(key) && typeof value !== 'string'
      ? key
      : key === 'at'
        ? 'at'
        : value;
  });
};

const told = new Set(['detail', 'where', 'next']);
const measured = new Set(['id', 'durationMs', 'request']);
