import type { CasSimulator } from '../cas/create-cas-simulator.ts';
import type { Simulator } from '../simulator.ts';

/**
 * The officials' host, `virkailija.opintopolku.fi` in the real world: CAS at `/cas` and Valintarekisteri at
 * `/valinta-tulos-service`. A login that has become too old takes its sessions with it, as the real one's cleaner does.
 */
export const createVirkailija =
  ({ cas, valintarekisteri }: { cas: CasSimulator; valintarekisteri: Simulator }) =>
  async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/cas/')) return cas.fetch(request);
    if (!pathname.startsWith('/valinta-tulos-service/')) return new Response(null, { status: 404 });
    await cas.cleanUp();
    return valintarekisteri.fetch(request);
  };
