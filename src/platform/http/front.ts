import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, Server as NetServer, type Socket } from 'node:net'
import type { Message } from '../cache/message.ts'
import { Refusal } from '../process/refusal.ts'
import { type Connection, Connections } from './connections.ts'
import { createListener, type Handle } from './listener.ts'
import { readPlainHead } from './plain-head.ts'
import { chooseKept, type KeptPages } from './respond.ts'

/** The server of the public site. */
export interface Front {
  /** Rejects with a refusal when the address cannot be had. */
  listen(at: { port: number; host: string }): Promise<AddressInfo>
  address(): AddressInfo
  /** Finishes the answers under way, for at most `grace` milliseconds, and takes no more requests. */
  close(grace?: number): Promise<void>
}

/** What a front is made of. */
export interface FrontOptions {
  readonly cache: KeptPages
  /** Answers all that the kept pages do not. */
  readonly handle: Handle
  readonly maxConnections?: number
  /** How long a client may keep a connection without using it, in milliseconds. */
  readonly idleTimeout?: number
}

/**
 * Creates the server that answers plain requests for kept pages with finished bytes, straight from the socket, and
 * hands every other connection, with what it sent, to Node's HTTP server, for good. Node's server alone gives half as
 * many answers as nginx does with the same bytes; this about as many.
 */
export function createFront(options: FrontOptions): Front {
  // Longer than the usual minute of proxies: the one who closes first must not be us, or a request is lost on its way.
  const { cache, handle, maxConnections = 10_000, idleTimeout = 65_000 } = options
  const answer = createListener(cache, handle)
  const connections = new Connections({ idleTimeout, crowd: maxConnections / 2 })

  const server = createServer(
    {
      maxHeaderSize: 16_384,
      headersTimeout: 20_000,
      requestTimeout: 120_000,
      connectionsCheckingInterval: 5_000,
      keepAliveTimeout: idleTimeout,
    },
    (request, response) => {
      connections.owe(response)
      answer(request, response)
    },
  )
  server.timeout = 120_000
  server.maxConnections = maxConnections
  // A client may say that it has asked all it will (a half-closed connection) and still wait for the answer.
  Object.assign(server, { httpAllowHalfOpen: true })
  // Without a listener a lack of file descriptors would end the process; with one, it only keeps clients waiting.
  server.on('error', () => {})

  const parse = server.listeners('connection') as ((this: typeof server, socket: Socket) => void)[]
  server.removeAllListeners('connection')
  server.on('connection', (socket: Socket) => {
    receive(connections.open(socket), cache, () => {
      for (const listener of parse) listener.call(server, socket)
    })
  })

  return {
    async listen({ port, host }) {
      try {
        server.listen(port, host)
        await once(server, 'listening')
      } catch (error) {
        throw refusalToListen(error as NodeJS.ErrnoException, port, host)
      }
      return server.address() as AddressInfo
    },
    address: () => server.address() as AddressInfo,
    async close(grace = 10_000) {
      const closed = once(server, 'close')
      // Not the HTTP server's own way: it cuts off answers that are written but not yet sent.
      NetServer.prototype.close.call(server)
      connections.close(grace)
      await closed
      // Now that there is nothing left to cut off: stops its clock.
      server.close()
    },
  }
}

function receive(connection: Connection, cache: KeptPages, parse: () => void): void {
  const { socket } = connection

  const onData = (chunk: Buffer): void => {
    connection.quietFor = 0
    const head = readPlainHead(chunk)
    const message = head && chooseKept(cache, head.target, head)
    if (message) send(socket, message, head.head)
    else handOver(chunk)
  }
  const onDrain = (): void => void socket.resume()
  const onEnd = (): void => void socket.end()
  // A client that is gone is no news; the socket closes itself.
  const onError = (): void => {}
  socket.on('data', onData).on('drain', onDrain).on('end', onEnd).on('error', onError)

  const handOver = (chunk: Buffer): void => {
    connection.handedOver = true
    socket.off('data', onData).off('drain', onDrain).off('end', onEnd).off('error', onError)
    socket.setTimeout(0).removeAllListeners('timeout')
    // Paused, so that the bytes that are put back wait until the parser listens.
    socket.pause()
    socket.unshift(chunk)
    parse()
    socket.resume()
  }
}

function send(socket: Socket, message: Message, headAlone: boolean): void {
  socket.write(headAlone ? message.head() : message.bytes())
  if (socket.writableLength === 0) return
  message.lend()
  // A client that asks on and on and takes nothing gets no more, before it fills the memory.
  if (socket.writableNeedDrain) socket.pause()
}

function refusalToListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Refusal(`Port ${port} is in use by another program: stop that one, or choose another PORT.`)
    case 'EACCES':
      return new Refusal(`Port ${port} may only be opened by the administrator: choose a PORT of 1024 or more.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Refusal(`This machine has no address ${host}: choose another HOST, such as 127.0.0.1 or 0.0.0.0.`)
    default:
      return error
  }
}
