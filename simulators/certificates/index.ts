export * from './certificate-set.ts';
export { type CertificateOptions, createCertificates } from './create-certificates.ts';
export { readCertificates } from './read-certificates.ts';
