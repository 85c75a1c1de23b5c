import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, ask } from './city.ts'
import { findProgram, run, SERVER_CORE } from './processes.ts'

/** A page as this program answers it, for nginx to serve as files. */
export interface Copied {
  readonly target: string
  readonly identity: Answer
  readonly gzip: Answer
}

/** Serves copies of pages with nginx, with the same bodies and the same headers. Undefined when it is not installed. */
export async function startNginx(
  folder: string,
  pages: readonly Copied[],
): Promise<{ origin: string; worker: number } | undefined> {
  const program = findProgram('nginx')
  if (!program) return undefined
  const files = join(folder, 'nginx')
  mkdirSync(files)
  for (const [number, page] of pages.entries()) {
    writeFileSync(join(files, `${number}`), page.identity.body)
    writeFileSync(join(files, `${number}.gz`), page.gzip.body)
  }
  const port = await freePort()
  const settings = join(files, 'nginx.conf')
  writeFileSync(settings, settingsFor(files, port, pages))
  run(program, ['-p', files, '-e', 'error.log', '-c', settings], {
    core: SERVER_CORE,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const origin = `http://127.0.0.1:${port}`
  await untilAnswered(`${origin}${pages[0]?.target}`)
  return { origin, worker: workerOf(Number(readFileSync(join(files, 'nginx.pid'), 'utf8'))) }
}

// The one process that answers; its master only waits. 0 where the system does not tell.
function workerOf(master: number): number {
  try {
    return Number(readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').trim())
  } catch {
    return 0
  }
}

// What an operator who wants speed writes: one worker, files kept open, no log, compressed files beside the plain ones.
function settingsFor(files: string, port: number, pages: readonly Copied[]): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${files}/nginx.pid;
error_log ${files}/error.log;
events { worker_connections 1024; }
http {
  ${temporary.map((name) => `${name}_temp_path ${files}/temp;`).join('\n  ')}
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=100;
  keepalive_requests 1000000000;
  gzip_static on;
  gzip_vary on;
  server_tokens off;
  server {
    listen 127.0.0.1:${port};
    ${pages.map((page, number) => locationOf(page, join(files, `${number}`))).join('\n    ')}
  }
}
`
}

// nginx sets these itself.
const OWN = new Set(['connection', 'content-encoding', 'content-length', 'content-type', 'date', 'etag', 'keep-alive'])

function locationOf({ target, identity }: Copied, file: string): string {
  const { headers } = identity
  const same = Object.entries(headers).filter(([name]) => !OWN.has(name) && !/^(last-modified|vary)$/.test(name))
  const lines = same.map(([name, value]) => `add_header ${name} ${JSON.stringify(value)};`)
  return `location = ${target} { alias ${file}; default_type "${headers['content-type']}"; ${lines.join(' ')} }`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

async function untilAnswered(url: string): Promise<void> {
  for (let tries = 100; ; tries--) {
    try {
      await ask(url)
      return
    } catch (error) {
      if (tries === 0) throw error
      await sleep(50)
    }
  }
}
