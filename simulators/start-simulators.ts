import type { CertificateSet } from './certificates/index.ts';
import { createControlPlane } from './control/index.ts';
import { createSimulators, type Simulators, type SimulatorsOptions } from './create-simulators.ts';
import { koskiMigriPath, koskiUsers, type LuovutuspalveluClient, luovutuspalveluClients } from './koski-migri/index.ts';
import { withCertificate } from './koski-migri/with-certificate.ts';
import { type Listener, listen } from './platform/listen.ts';
import { listenAsLoadBalancer, listenBehindLoadBalancer } from './platform/listen-load-balancer.ts';

/** `clients`, unless told: the good certificate's subject from this machine, and Koski's own two for tests. */
export interface StartOptions extends SimulatorsOptions {
  /** For Koski's TLS port; `false`: there is none. */
  readonly certificates: CertificateSet | false;
  /** Subject of the certificate with which requests come to Koski's plain port when they bring none of their own. */
  readonly caller?: string;
  /** Address that they listen on; `127.0.0.1` unless told. The control plane never leaves that one. */
  readonly host?: string;
  /** 0, or nothing, takes any free one. */
  readonly ports?: {
    readonly koski?: number;
    readonly koskiMtls?: number;
    readonly valintarekisteri?: number;
    readonly control?: number;
  };
  /** Without it there is no control plane. `token` is the bearer token that it asks for. */
  readonly control?: { readonly token: string; readonly version: string; readonly allowRealIdentifiers?: boolean };
}

/** Addresses have no slash at their end. */
export interface RunningSimulators
  extends Pick<Simulators, 'register' | 'clock' | 'faults' | 'journal' | 'callers' | 'users' | 'states'> {
  /** Up to `…/koski/api/luovutuspalvelu/migri`: the load balancer's headers taken as given, and behind real mTLS. */
  readonly koski: { readonly url: string; readonly mtlsUrl?: string };
  readonly valintarekisteri: {
    /** Up to `…/valinta-tulos-service`. */
    readonly url: string;
    /** Up to `…/cas`. */
    readonly casUrl: string;
    readonly username: string;
    readonly password: string;
  };
  readonly control?: { readonly url: string; readonly token: string };
  /** Ends the idle connections to Koski's TLS port: whoever asks next shows the certificate again. */
  readonly disconnect: () => void;
  /** Ends every connection and frees the ports. */
  readonly close: () => Promise<void>;
}

/**
 * Both simulated registers on this machine: Koski (plain and mTLS), CAS with Valintarekisteri, and the control plane.
 * Throws what {@link listen} throws, and nothing stays open then.
 */
export const startSimulators = async (options: StartOptions): Promise<RunningSimulators> => {
  const open: Listener[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(open.map((listener) => listener.close()));
  };
  const opened = async (listening: Promise<Listener>): Promise<Listener> => {
    const listener = await listening;
    open.push(listener);
    return listener;
  };
  try {
    return { ...(await start(options, opened)), close };
  } catch (error) {
    await close();
    throw error;
  }
};

type Opened = (listening: Promise<Listener>) => Promise<Listener>;
type Fetch = (request: Request) => Promise<Response>;

const start = async (options: StartOptions, opened: Opened): Promise<Omit<RunningSimulators, 'close'>> => {
  const { certificates, host = loopback, ports = {} } = options;
  // Its simulators must know the address that clients see, and the port may be any free one.
  let virkailija: Fetch = refuse;
  const officials = await opened(listen((request) => virkailija(request), at(host, ports.valintarekisteri)));
  const publicUrl = officials.url;
  const clients = options.clients ?? [...clientsOf(certificates), ...luovutuspalveluClients];
  const simulators = createSimulators({ ...options, clients }, publicUrl);
  const { koski, login, resetSessions, virkailija: answerOfficials, ...steered } = simulators;
  virkailija = answerOfficials;

  const plain = await opened(
    options.caller === undefined
      ? listenBehindLoadBalancer(koski, at(host, ports.koski))
      : listen(withCertificate(koski, { caller: options.caller, clients }), at(host, ports.koski)),
  );
  const mtls =
    certificates &&
    (await opened(
      listenAsLoadBalancer(koski, { ...at(host, ports.koskiMtls), tls: toTls(certificates), faults: steered.faults }),
    ));

  const resets = { sessions: resetSessions };
  const control =
    options.control &&
    (await opened(listen(createControlPlane({ ...options.control, ...steered, resets }), at(loopback, ports.control))));

  return {
    koski: { url: plain.url + koskiMigriPath, ...(mtls && { mtlsUrl: mtls.url + koskiMigriPath }) },
    valintarekisteri: { url: `${publicUrl}/valinta-tulos-service`, casUrl: `${publicUrl}/cas`, ...login },
    ...(control && options.control && { control: { url: control.url, token: options.control.token } }),
    ...steered,
    disconnect: () => {
      if (mtls) mtls.disconnect();
    },
  };
};

const loopback = '127.0.0.1';

const refuse: Fetch = async () => new Response(null, { status: 503 });

const at = (host: string, port = 0) => ({ host, port });

const clientsOf = (certificates: CertificateSet | false): readonly LuovutuspalveluClient[] =>
  certificates
    ? [
        {
          subjectDn: certificates.clients.client.subject,
          ips: ['127.0.0.1', '::1'],
          user: koskiUsers[0]?.username ?? '',
        },
      ]
    : [];

const toTls = ({ ca, server }: CertificateSet) => ({ ca: ca.cert, cert: server.cert, key: server.key });
