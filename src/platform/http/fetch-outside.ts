import { type LookupAddress, lookup as lookUp } from 'node:dns'
import { createWriteStream } from 'node:fs'
import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { Refusal } from '../process/refusal.ts'

/** What fetching something of somebody else may cost, and where it may lead. */
export interface OutsideLimits {
  /** The most bytes, unpacked. */
  readonly bytes: number
  /** The most milliseconds for everything. */
  readonly milliseconds: number
  readonly redirects: number
  /** Lets it reach addresses that only this machine or network knows. For tests. */
  readonly allowPrivate: boolean
}

export const OUTSIDE_LIMITS: OutsideLimits = {
  bytes: 64 * 2 ** 20,
  milliseconds: 60_000,
  redirects: 5,
  allowPrivate: false,
}

/**
 * Fetches what stands at an address on the web into a file. Never reaches into our own network: the address that a name
 * stands for is checked at the moment it is connected to, so that a name that changes in between leads nowhere
 * (CWE-918, server-side request forgery). Throws a Refusal that says why not.
 */
export async function fetchOutside(
  address: string,
  path: string,
  wished: Partial<OutsideLimits> = {},
): Promise<{ readonly url: string }> {
  const limits = { ...OUTSIDE_LIMITS, ...wished }
  const signal = AbortSignal.timeout(limits.milliseconds)
  let url = checkAddress(address, limits)
  for (let redirects = 0; ; redirects += 1) {
    const response = await request(url, limits, signal)
    const { statusCode = 0, headers } = response
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy()
      if (redirects === limits.redirects) throw new Refusal(`${address} redirects more than ${limits.redirects} times.`)
      const next = URL.parse(headers.location, url)
      if (!next) throw new Refusal(`${url} redirects to “${headers.location}”, which is no address.`)
      if (url.protocol === 'https:' && next.protocol !== 'https:') {
        throw new Refusal(`${url} redirects to ${next.origin}, which is not encrypted.`)
      }
      url = checkAddress(next.href, limits)
      continue
    }
    if (statusCode !== 200) {
      response.destroy()
      throw new Refusal(`${url} answers ${statusCode}.`)
    }
    await save(response, path, url, limits, signal)
    return { url: url.href }
  }
}

function checkAddress(address: string, limits: OutsideLimits): URL {
  const url = URL.parse(address)
  if (!url || (url.protocol !== 'https:' && !(limits.allowPrivate && url.protocol === 'http:'))) {
    throw new Refusal(`“${address}” is no address that starts with https://.`)
  }
  if (url.username || url.password) throw new Refusal(`${url.host}: an address with a password in it is not fetched.`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !limits.allowPrivate && isPrivate(host)) throw refusalOf(host)
  return url
}

function request(url: URL, limits: OutsideLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? getSecure : getPlain
  return new Promise((resolve, reject) => {
    const options = {
      // No agent: a connection that is kept could be used again without its address being looked at.
      agent: false as const,
      lookup: guardedLookup((found) => limits.allowPrivate || !isPrivate(found)),
      signal,
      headers: { accept: '*/*', 'accept-encoding': 'gzip, br', 'user-agent': 'Proxeny (+import)' },
    }
    get(url, options, resolve).on('error', (error) => reject(refusalTo(url, error, signal)))
  })
}

/**
 * Looks a name up and lets nobody connect unless all of its addresses may be reached. It is asked at the moment of
 * connecting, so that what a name stands for cannot change in between.
 */
export function guardedLookup(mayReach: (address: string) => boolean): LookupFunction {
  return (host, options, done) => {
    lookUp(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return done(error, '', 0)
      const forbidden = addresses.find(({ address }) => !mayReach(address))
      if (forbidden) return done(refusalOf(host) as NodeJS.ErrnoException, '', 0)
      if (options.all) return done(null, addresses)
      const [first] = addresses
      return first ? done(null, first.address, first.family) : done(new Refusal(`${host} has no address.`), '', 0)
    })
  }
}

async function save(
  response: IncomingMessage,
  path: string,
  url: URL,
  limits: OutsideLimits,
  signal: AbortSignal,
): Promise<void> {
  let size = 0
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > limits.bytes) done(new Refusal(`${url} is larger than ${limits.bytes.toLocaleString('en')} bytes.`))
      else done(null, chunk)
    },
  })
  const packed = response.headers['content-encoding']
  const unpack = packed === 'gzip' ? [createGunzip()] : packed === 'br' ? [createBrotliDecompress()] : []
  try {
    await pipeline([response, ...unpack, meter, createWriteStream(path)], { signal })
  } catch (error) {
    throw refusalTo(url, error, signal)
  }
}

function refusalTo(url: URL, error: unknown, signal: AbortSignal): Error {
  if (error instanceof Refusal) return error
  if (signal.aborted) return new Refusal(`${url.host} did not answer in time.`)
  return new Refusal(`${url.host} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
}

const refusalOf = (host: string) =>
  new Refusal(`${host} is an address of our own network or of none: such are not fetched.`)

// The special ranges of IANA (RFC 6890 and its registries) that lead to ourselves, our network, or nowhere.
const PRIVATE_4 = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`
// Only global unicast addresses lead anywhere; within these, those that carry an IPv4 address or are for examples do not.
const PRIVATE_6 = '2001::/23 2001:db8::/32 2002::/16 3fff::/20'
const blocked = new BlockList()
const globalUnicast = new BlockList()
for (const range of PRIVATE_4.split(/\s+/)) addRange(blocked, range, 'ipv4')
for (const range of PRIVATE_6.split(/\s+/)) addRange(blocked, range, 'ipv6')
globalUnicast.addSubnet('2000::', 3, 'ipv6')

function addRange(list: BlockList, range: string, family: 'ipv4' | 'ipv6'): void {
  const [network = '', prefix = ''] = range.split('/')
  list.addSubnet(network, Number(prefix), family)
}

/** Says whether an IP address leads to this machine, a network of our own, or nowhere. */
export function isPrivate(address: string): boolean {
  if (isIP(address) === 4) return blocked.check(address, 'ipv4')
  return !globalUnicast.check(address, 'ipv6') || blocked.check(address, 'ipv6')
}
