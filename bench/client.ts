import { connect, type Socket } from 'node:net'
import { json } from 'node:stream/consumers'
import type { Load } from './load.ts'

// The load where wrk is not installed, as a process of its own: reads a Load, writes what came of it. It is slower than
// wrk, so it understates fast servers; ratios stay fair, as both sides are asked by the same.

const { origin, targets, headers = {}, connections, seconds } = (await json(process.stdin)) as Load
const { hostname, port, host } = new URL(origin)
const lines = Object.entries({ Host: host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
const requests = targets.map((target) => `GET ${target} HTTP/1.1\r\n${lines.join('')}\r\n`)

let answers = 0
let errors = 0
const sockets = Array.from({ length: connections }, (_, number) => askOn(connect(Number(port), hostname), number))
const started = performance.now()
setTimeout(() => {
  const took = (performance.now() - started) / 1000
  for (const socket of sockets) socket.destroy()
  process.stdout.write(JSON.stringify({ answers, errors, seconds: took }))
}, seconds * 1000)

function askOn(socket: Socket, number: number): Socket {
  let at = number % targets.length
  let owed = 0
  const next = () => {
    socket.write(requests[at] as string)
    at = at + connections < targets.length ? at + connections : number % targets.length
  }
  socket.on('connect', next)
  socket.on('error', () => errors++)
  socket.on('data', (chunk: Buffer) => {
    // No server here splits a head, and none answers before it is asked: a new chunk is a head or the rest of a body.
    owed = owed > 0 ? owed - chunk.length : bodyLeft(chunk)
    if (owed > 0) return
    answers++
    next()
  })
  return socket
}

function bodyLeft(chunk: Buffer): number {
  const end = chunk.indexOf('\r\n\r\n') + 4
  const head = chunk.toString('latin1', 0, end)
  if (!/^HTTP\/1\.1 [23]/.test(head)) errors++
  return Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0) - (chunk.length - end)
}
