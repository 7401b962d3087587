import { ClientError } from '#client';

/** What came of a call: its answer, or of its error what a program would look at. */
export const settle = async (call: Promise<unknown>): Promise<unknown> => {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    const { code, status, key } = error;
    return { code, status, ...(key === undefined ? {} : { key }) };
  }
};
