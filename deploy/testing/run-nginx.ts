import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { renderNginx } from '../nginx/render.ts';
import { PUBLIC_HOST } from './certificates.ts';
import { readText } from './files.ts';

export interface NginxOptions {
  /** A folder of the test's own; everything nginx writes is below it. */
  readonly folder: string;
  readonly secrets: string;
  readonly port: number;
  /** Host and port of each gateway. */
  readonly gateways: readonly string[];
  readonly scheme: 'http' | 'https';
}

export interface RunningNginx {
  /** Lines of the access log so far. */
  log(): string[];
  stop(): Promise<void>;
}

/** Writes the shipped configuration for a place of this machine, and has nginx itself check it. */
export function placeNginx({ folder, secrets, port, gateways, scheme }: NginxOptions): string {
  mkdirSync(path.join(folder, 'conf.d'), { recursive: true });
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, readText('nginx/nginx.conf').replace('/tmp/', `${folder}/`));
  const site = renderNginx({
    SIDENOTE_NGINX_LISTEN: `127.0.0.1:${port}`,
    SIDENOTE_PUBLIC_HOST: PUBLIC_HOST,
    SIDENOTE_NGINX_GATEWAYS: gateways.map((address) => `server ${address};`).join(' '),
    SIDENOTE_NGINX_SCHEME: scheme,
    SIDENOTE_NGINX_CERTIFICATES: secrets,
    SIDENOTE_NGINX_ACCESS_LOG: path.join(folder, 'access.log'),
    SIDENOTE_NGINX_TEMP: folder,
  });
  writeFileSync(path.join(folder, 'conf.d/sidenote.conf'), site);
  execFileSync('nginx', ['-t', '-q', '-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  return file;
}

/** Runs nginx with the shipped configuration until it is stopped. Resolves once it takes connections. */
export async function runNginx(options: NginxOptions): Promise<RunningNginx> {
  const file = placeNginx(options);
  const child = spawn('nginx', ['-p', options.folder, '-c', file, '-g', 'daemon off;'], { stdio: 'ignore' });
  await untilListening(child, options.port);
  const log = path.join(options.folder, 'access.log');
  return {
    log: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []),
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function untilListening(child: ChildProcess, port: number): Promise<void> {
  while (child.exitCode === null) {
    const socket = connect(port, '127.0.0.1');
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (open) return;
    await wait(20);
  }
  throw new Error('nginx ended before it took a connection.');
}
