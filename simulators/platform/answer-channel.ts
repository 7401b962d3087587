import { channel } from 'node:diagnostics_channel';

/** An answer that has left a simulator or the control plane. */
export interface PublishedAnswer {
  /** Name of the OpenAPI document that describes it. */
  readonly api: 'koski-migri' | 'valintarekisteri-migri' | 'control-plane';
  readonly method: string;
  /** Path and query as requested. */
  readonly path: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** As the client reads it, decompressed; empty without one. */
  readonly body: string;
  /** A planned fault has put another status, body or content type in its place. */
  readonly isBent: boolean;
}

/**
 * The channel `koeajo:answer` of `node:diagnostics_channel`: every answer, for who subscribes; without subscribers it costs
 * nothing. The test suite holds each against the OpenAPI documents.
 */
export const answerChannel = channel('koeajo:answer');

/** `toAnswer` is called only when somebody listens. */
export const publishAnswer = (toAnswer: () => PublishedAnswer): void => {
  if (answerChannel.hasSubscribers) answerChannel.publish(toAnswer());
};
