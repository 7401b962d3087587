import { openApiDocument } from '#contracts';
import type { ControlPlaneSettings, Route } from './control-plane.ts';

/** What runs here, and how it is talked to. */
export const healthRoutes = ({ version }: Pick<ControlPlaneSettings, 'version'>): readonly Route[] => [
  { method: 'GET', path: '/health', answer: ({ json }) => json({ status: 'ok' }) },
  { method: 'GET', path: '/version', answer: ({ json }) => json({ name: 'koeajo', version }) },
  { method: 'GET', path: '/openapi.json', answer: ({ json }) => json(openApiDocument('control-plane')) },
];
