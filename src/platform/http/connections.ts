import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** A connection of a client, and who answers on it. */
export interface Connection {
  readonly socket: Socket
  /** How many sweeps went by since the client was last heard. */
  quietFor: number
  /** Whether the HTTP parser has taken it over. */
  handedOver: boolean
  /** What the HTTP parser still has to answer. */
  readonly owed: Set<ServerResponse>
}

const SWEEP_EVERY = 5_000
const IDLE_IN_A_CROWD = 5_000
const STALLED_AFTER = 60_000

/** The open connections: those that are idle for too long are closed, and at the end all of them, none in mid-answer. */
export class Connections {
  readonly #all = new Map<Socket, Connection>()
  readonly #idleTimeout: number
  readonly #crowd: number
  readonly #sweepEvery: number
  #sweeper: NodeJS.Timeout | undefined
  #closing = false

  /** An idle connection may stay for `idleTimeout` milliseconds, but with `crowd` others only for a few seconds. */
  constructor({ idleTimeout, crowd }: { idleTimeout: number; crowd: number }) {
    this.#idleTimeout = idleTimeout
    this.#crowd = crowd
    this.#sweepEvery = Math.min(SWEEP_EVERY, idleTimeout)
  }

  open(socket: Socket): Connection {
    const connection = { socket, quietFor: 0, handedOver: false, owed: new Set<ServerResponse>() }
    this.#all.set(socket, connection)
    socket.once('close', () => this.#all.delete(socket))
    // One clock for all: a timer for each would have to be wound up at every request.
    this.#sweeper ??= setInterval(() => this.#sweep(), this.#sweepEvery).unref()
    return connection
  }

  /** Keeps in mind that the HTTP parser owes an answer, until it is given. */
  owe(response: ServerResponse): void {
    const connection = this.#all.get(response.socket as Socket)
    if (!connection) return
    connection.owed.add(response)
    response.once('close', () => {
      connection.owed.delete(response)
      if (this.#closing) leave(connection)
    })
    if (this.#closing) announceEnd(response)
  }

  /** Closes every connection as soon as nothing is owed on it, and after `grace` milliseconds in any case. */
  close(grace: number): void {
    this.#closing = true
    clearInterval(this.#sweeper)
    for (const connection of this.#all.values()) {
      for (const response of connection.owed) announceEnd(response)
      leave(connection)
    }
    setTimeout(() => {
      for (const socket of this.#all.keys()) socket.destroy()
    }, grace).unref()
  }

  #sweep(): void {
    const patience = this.#all.size > this.#crowd ? Math.min(IDLE_IN_A_CROWD, this.#idleTimeout) : this.#idleTimeout
    for (const connection of this.#all.values()) {
      const { socket } = connection
      // The HTTP parser has timeouts of its own.
      if (connection.handedOver) continue
      if (socket.writableLength > 0) {
        // It still takes, or should take, an answer: only standing still counts against it, which the socket knows.
        if (!socket.timeout) socket.setTimeout(STALLED_AFTER, () => socket.destroy())
        continue
      }
      connection.quietFor += 1
      if (connection.quietFor * this.#sweepEvery > patience) socket.destroy()
    }
  }
}

function announceEnd(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close')
}

function leave({ socket, owed }: Connection): void {
  if (owed.size === 0) socket.destroySoon()
}
