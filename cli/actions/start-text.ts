import { isSyntheticIdentifier, maskIdentifiers, type PersonDocuments } from '#contracts';
import type { AnomalyName, PopulationMix } from '#generators';
import type { CertificateSet, RunningSimulators } from '#simulators';
import type { Output } from '../output.ts';
import { showPath } from '../show-path.ts';
import { toCurlLines } from './curl-lines.ts';

/** A person that can be asked for. */
export interface Who {
  readonly label: string;
  readonly documents: PersonDocuments;
}

/** What generated persons are a function of. */
export interface Origin {
  readonly seed: string;
  /** Reference day, `YYYY-MM-DD`. */
  readonly now: string;
  readonly mix: PopulationMix | 'built-in';
  readonly size: number;
  /** Errors in the registers, and how many of a hundred persons have one. */
  readonly anomalies?: { readonly names: readonly AnomalyName[]; readonly share: number };
}

/** What `koeajo start` has brought up. */
export interface Started {
  readonly running: RunningSimulators;
  readonly certificates: CertificateSet | false;
  /** All who can be asked for, or examples of a population. */
  readonly persons: readonly Who[];
  readonly origin?: Origin;
  /** Milliseconds from the start of the process. */
  readonly readyMs: number;
  readonly version: string;
}

/** For a program: one line of JSON. */
export const toStartJson = ({ running, certificates, persons, origin, readyMs, version }: Started): string => {
  const { koski, valintarekisteri, control } = running;
  return `${JSON.stringify({
    version,
    readyMs: Math.round(readyMs),
    koski,
    valintarekisteri,
    control,
    certificates: certificates && {
      ca: certificates.ca.certFile,
      cert: certificates.clients.client.certFile,
      key: certificates.clients.client.keyFile,
    },
    population: origin,
    persons: persons.map(({ label, documents: { henkilo } }) => ({
      oid: shown(henkilo.oid),
      hetu: henkilo.hetu && shown(henkilo.hetu),
      label,
    })),
  })}\n`;
};

/** For people: addresses, who can be asked for, lines to paste, and where the reports go. */
export const toStartText = (started: Started, colors: Output['colors']): string => {
  const { running, certificates, persons, origin, readyMs, version } = started;
  const { koski, valintarekisteri, control } = running;
  const count = origin?.size ?? persons.length;
  const unshown = count - Math.min(shownPersons, persons.length);
  const title = (text: string) => `\n${colors.bold(text)}\n`;
  const row = (name: string, value: string, about = '') =>
    `  ${name.padEnd(24)}${colors.cyan(value)}${about && `  ${colors.dim(about)}`}\n`;
  return [
    `${colors.bold(`Koeajo ${version}`)}: both registers are up ${colors.dim(`(${Math.round(readyMs)} ms)`)}\n`,
    title('Addresses'),
    row('Koski-Migri', koski.url, 'the load balancer’s headers'),
    koski.mtlsUrl === undefined || !certificates
      ? ''
      : row('', koski.mtlsUrl, `mTLS, certificates in ${showPath(certificates.directory)}`),
    row('Valintarekisteri-Migri', valintarekisteri.url),
    row('CAS', valintarekisteri.casUrl, `user ${valintarekisteri.username}, password ${valintarekisteri.password}`),
    control ? row('Control plane', control.url, `bearer token ${control.token}`) : '',
    title(`Who can be asked for (${count})`),
    ...persons.slice(0, shownPersons).map((who) => toPersonRow(who, colors)),
    unshown > 0 ? colors.dim(`  … and ${unshown} more\n`) : '',
    origin ? colors.dim(`  ${toOriginText(origin)}\n`) : '',
    title('Try it'),
    ...toCurlLines(started).map(({ about, lines }) => `  ${colors.dim(`# ${about}`)}\n${indented(lines)}\n`),
    title('Next'),
    '  koeajo run --subject reference    checks an implementation of the decision flow;\n',
    '                                    its reports go to .koeajo/reports\n',
    '  Ctrl-C                            stops the registers\n',
  ].join('');
};

const toOriginText = ({ mix, now, seed, anomalies }: Origin): string => {
  const errors = anomalies && `; ${anomalies.share} % have one of ${anomalies.names.length} errors in the registers`;
  return `${mix} persons as of ${now}, seed ${seed}${errors ?? ''}`;
};

const shownPersons = 40;

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}\n`).join('');

const toPersonRow = ({ label, documents: { henkilo } }: Who, colors: Output['colors']): string =>
  `  ${shown(henkilo.oid).padEnd(28)}${(henkilo.hetu ? shown(henkilo.hetu) : '-').padEnd(13)}${colors.dim(label)}\n`;

/** An identifier that may belong to a real person is masked, even here. */
export const shown = (identifier: string): string =>
  isSyntheticIdentifier(identifier) ? identifier : maskIdentifiers(identifier);
