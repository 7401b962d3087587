import type { MigriHakijat } from 'koeajo/client';

/** The code that is tested: whether nothing of the tuition fee is open. It asks Valintarekisteri through Koski. */
export const isFeeSettled = async (koskiUrl: string, oid: string): Promise<boolean> => {
  const answer = await fetch(`${koskiUrl}/valinta/oid`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ oids: [oid] }),
  });
  if (!answer.ok) throw new Error(`Koski answered ${answer.status}`);
  const [hakija] = (await answer.json()) as MigriHakijat;
  if (hakija === undefined) throw new Error('Valintarekisteri knows no place of study');
  return hakija.hakemukset.every(
    ({ maksuvelvollisuus, lukuvuosimaksu }) =>
      maksuvelvollisuus === 'NOT_REQUIRED' || lukuvuosimaksu === 'MAKSETTU' || lukuvuosimaksu === 'VAPAUTETTU',
  );
};
