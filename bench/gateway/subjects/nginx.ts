import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, startServer } from '../child.ts';
import { CHAT_PATH, type Subject, type Surroundings, unchecked } from './subject.ts';

/** nginx as a plain proxy in one process, passing every chunk on at once. */
export async function startNginx({ folder, upstream }: Surroundings): Promise<Subject> {
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, port, new URL(upstream).host));
  const url = `http://127.0.0.1:${port}`;
  const log = join(folder, 'nginx.log');
  const { pid, stop } = await startServer(['nginx', '-c', file, '-p', folder, '-e', log], {
    sign: { port },
    log,
  });
  return { ...unchecked, id: 'nginx', name: 'nginx as a plain proxy', url: url + CHAT_PATH, pid, stop };
}

function configuration(folder: string, port: number, upstream: string): string {
  return `daemon off;
master_process off;
pid ${join(folder, 'nginx.pid')};
worker_rlimit_nofile 8192;
events { worker_connections 4096; }
http {
  access_log off;
  keepalive_requests 1000000;
  client_body_temp_path ${join(folder, 'body')};
  proxy_temp_path ${join(folder, 'proxy')};
  fastcgi_temp_path ${join(folder, 'fastcgi')};
  uwsgi_temp_path ${join(folder, 'uwsgi')};
  scgi_temp_path ${join(folder, 'scgi')};
  upstream answering { server ${upstream}; keepalive 1024; keepalive_requests 1000000; }
  server {
    listen 127.0.0.1:${port} backlog=4096;
    location / {
      proxy_pass http://answering;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_buffering off;
    }
  }
}
`;
}
