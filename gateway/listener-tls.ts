import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { Server, ServerOptions } from 'node:http';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import { createSecureContext, type TLSSocket } from 'node:tls';
import { ConfigError } from './config-error.ts';
import type { OpenedServer } from './listener.ts';
import { type Patience, watchSessions } from './listener-patience.ts';

/** How often the files are looked at: certificates are renewed days before they end. */
const LOOK_MS = 10_000;

/** Streams of one browser at once; far more than a person starts, and a bound for who means no good. */
const STREAMS_PER_SESSION = 100;

export interface TlsFiles {
  readonly certFile: string;
  readonly keyFile: string;
}

/**
 * A server that speaks HTTP/2 and HTTP/1.1 over TLS, as the client asks for (ALPN). A browser opens six connections to a
 * host at most over HTTP/1.1, too few for streams. Renewed files are taken up without a restart; broken ones are not.
 * Throws a {@link ConfigError} when the files cannot be used.
 */
export function openTls(files: TlsFiles, options: ServerOptions, patience: Patience): OpenedServer {
  const server = createSecureServer({
    ...readPair(files),
    allowHTTP1: true,
    minVersion: 'TLSv1.2',
    maxHeaderListPairs: 100,
    settings: {
      maxConcurrentStreams: STREAMS_PER_SESSION,
      maxHeaderListSize: options.maxHeaderSize ?? 16_384,
    },
    ...options,
  });
  server.on('tlsClientError', () => undefined).on('sessionError', () => undefined);
  const sessions = watchSessions(patience);
  server.on('session', sessions.add);
  // Of both protocols: whoever speaks HTTP/1.1 has no session.
  const sockets = new Set<TLSSocket>();
  server.on('secureConnection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const stopFollowing = followFiles(server, files);
  server.once('close', () => {
    stopFollowing();
    sessions.stop();
  });
  return {
    // Routes see requests and answers of both protocols through the interface of HTTP/1.1, which HTTP/2 imitates.
    server: server as unknown as Server,
    endIdle: sessions.closeAll,
    endAll: () => {
      stopFollowing();
      sessions.stop();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function readPair({ certFile, keyFile }: TlsFiles): { cert: Buffer; key: Buffer } {
  const pair = { cert: readPem(certFile, 'certFile'), key: readPem(keyFile, 'keyFile') };
  try {
    createSecureContext(pair);
    return pair;
  } catch {
    throw new ConfigError(
      'Configuration key listen.tls: the certificate and the key do not go together, or are no PEM files.',
    );
  }
}

function readPem(file: string, key: keyof TlsFiles): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new ConfigError(
      `Configuration key listen.tls.${key}: the file cannot be read. Check its path and rights.`,
    );
  }
}

function followFiles(server: Http2SecureServer, files: TlsFiles): () => void {
  const renew = () => {
    try {
      server.setSecureContext(readPair(files));
    } catch {
      // One of the two is written before the other: the next look finds both.
    }
  };
  const paths = [files.certFile, files.keyFile];
  for (const path of paths) watchFile(path, { interval: LOOK_MS, persistent: false }, renew);
  return () => {
    for (const path of paths) unwatchFile(path, renew);
  };
}
