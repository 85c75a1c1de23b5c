import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

// A real mail server in a process of its own. It reads every mail to its end and counts for whom it was; asked, it tells.
const times = new Map<string, number>()
let total = 0
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  onData(stream, { envelope }, answer) {
    stream.resume()
    stream.once('end', () => {
      const address = envelope.rcptTo[0]?.address ?? ''
      times.set(address, (times.get(address) ?? 0) + 1)
      total += 1
      answer()
    })
  },
})
server.on('error', () => {})
server.listen(0, '127.0.0.1')
await once(server.server, 'listening')
process.send?.({ port: (server.server.address() as AddressInfo).port })
process.on('message', () => {
  const twice = [...times.values()].filter((count) => count > 1).length
  process.send?.({ total, addresses: times.size, twice })
})
process.on('disconnect', () => process.exit())
