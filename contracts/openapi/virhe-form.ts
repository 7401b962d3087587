import { ValintarekisteriVirhe } from '../valintarekisteri-migri/errors.ts';
import type { ErrorForm } from './document.ts';

/** The errors of Valintarekisteri, its login included. */
export const virheForm: ErrorForm = {
  schema: ValintarekisteriVirhe,
  descriptions: {
    400: 'The request cannot be read.',
    401: 'There is no session.',
    403: 'The session lacks the role.',
    404: 'The path is unknown.',
    405: 'The path has no such method.',
    415: 'The body is not announced as JSON.',
    500: 'Something failed.',
  },
};
