import type { Hakemus } from '#contracts';
import type { World } from '../../scenario.ts';

/** An application for the studies of January 2025, sent at this moment of the autumn in which the sums were raised. */
export const sent = (lahetetty: string, hakemus: (hakemus: Hakemus) => Hakemus): World => ({
  traits: { alkaa: 'tammikuu' },
  ratkaisuhetki: '2024-12-30T12:00:00+02:00',
  hakemus: (clean) => ({ ...hakemus(clean), lahetetty }),
});

export const lastSecondOf31102024 = '2024-10-31T21:59:59Z';
export const firstSecondOf1112024 = '2024-10-31T22:00:00Z';
