import type { Context } from 'hono'

/**
 * Where a request comes from: the other end of the connection, or behind proxies what the outermost of them says. What
 * stands further left in `X-Forwarded-For` anybody may have written, and is not believed.
 */
export function clientAddress(c: Context, proxies: number): string {
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  const connected = incoming?.socket?.remoteAddress ?? 'unknown'
  if (proxies === 0) return connected
  const passedOn = (c.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean)
  const chain = [...passedOn, connected]
  return chain[Math.max(0, chain.length - 1 - proxies)] ?? connected
}

/**
 * What one person can hardly change of an address: of IPv6 the network (RFC 4291 gives everybody 2^64 addresses), of
 * IPv4 all of it.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!plain.includes(':')) return plain
  const [left = '', right] = plain.toLowerCase().split('::')
  const groups = left.split(':').filter(Boolean)
  const after = right === undefined ? [] : right.split(':').filter(Boolean)
  const whole =
    right === undefined
      ? groups
      : [...groups, ...Array(Math.max(0, 8 - groups.length - after.length)).fill('0'), ...after]
  return `${whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
