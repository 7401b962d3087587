import type { ControlPlaneSettings, Route } from './control-plane.ts';

export const healthRoutes = ({ version }: Pick<ControlPlaneSettings, 'version'>): readonly Route[] => [
  { method: 'GET', path: '/health', answer: ({ json }) => json({ status: 'ok' }) },
  { method: 'GET', path: '/version', answer: ({ json }) => json({ name: 'koeajo', version }) },
];
