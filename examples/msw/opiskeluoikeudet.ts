/** The code that is tested: asks Koski with nothing but `fetch`, and never takes silence for an answer. */
export const countOpiskeluoikeudet = async (koskiUrl: string, oid: string): Promise<number> => {
  const answer = await fetch(`${koskiUrl}/oid`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ oid }),
    signal: AbortSignal.timeout(2000),
  });
  if (answer.status === 404) return 0;
  if (!answer.ok) throw new Error(`Koski answered ${answer.status}`);
  const { opiskeluoikeudet } = (await answer.json()) as { opiskeluoikeudet: unknown[] };
  return opiskeluoikeudet.length;
};
