import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerKept, type KeptPages } from './respond.ts'

/** Answers a parsed request by all means. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => unknown

/** Answers what Node's HTTP server parsed: from the kept pages, and what they do not have with `handle`. */
export function createListener(kept: KeptPages, handle: Handle) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (namesSeveralHosts(request)) response.writeHead(400, { Connection: 'close', 'Content-Length': '0' }).end()
    else if (!answerKept(kept, request, response)) void answerWith(handle, request, response)
  }
}

// Two hosts are an attempt to show one site to this server and another to the one before it (RFC 9112 3.2).
function namesSeveralHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts > 1
}

// The last resort: what nobody caught must neither end the process nor tell a stranger what went wrong.
async function answerWith(handle: Handle, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await handle(request, response)
  } catch (error) {
    console.error(error)
    if (response.headersSent) response.destroy()
    else response.writeHead(500, { Connection: 'close', 'Content-Length': '0' }).end()
  }
}
