import { resolve } from 'node:path'
import { z } from 'zod'
import { isMailAddress } from './platform/mail/index.ts'
import { Refusal } from './platform/process/refusal.ts'

/** What the environment says of this program. */
export interface Config {
  readonly port: number
  readonly host: string
  /** The public address, without a slash at its end; undefined: `http://localhost:PORT`. */
  readonly origin: string | undefined
  /** The folder of the embedded database, absolute. */
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  readonly sample: 'espoo' | 'none'
  readonly cacheBytes: number
  /** How many proxies stand before this program, each of which adds to `X-Forwarded-For`. */
  readonly proxies: number
  /** What the office's secrets are sealed with; undefined: a key in the data folder. */
  readonly secret: string | undefined
  readonly smtpUrl: string | undefined
  /** Whom mails come from; undefined: `no-reply` at the host of the public address. */
  readonly mailFrom: string | undefined
  /** The mailbox into which answers and bounces come, as an address. */
  readonly imapUrl: string | undefined
  /** The folder into which a mail server drops them, absolute. */
  readonly mailDrop: string | undefined
  /** The city's own identity provider, where it has one. */
  readonly oidc: OidcSettings | undefined
  /** The services that may be asked in a network of the city's own, as origins. */
  readonly privateServices: readonly string[]
}

/** Where the city's own people sign in, and how this program is known there. */
export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What its button says. */
  readonly name: string
}

/** A setting as the documentation lists it. */
export interface Setting {
  readonly name: string
  readonly standard: string
  readonly meaning: string
}

/** Every setting there is: what README.md shows is this table. */
export const SETTINGS: readonly Setting[] = [
  { name: 'PORT', standard: '3000', meaning: 'The port that Proxeny listens on; 0 takes a free one.' },
  {
    name: 'HOST',
    standard: 'localhost',
    meaning: 'The address that it listens on; 0.0.0.0 is every one of the machine.',
  },
  { name: 'PROXENY_ORIGIN', standard: 'http://localhost:PORT', meaning: 'The public address, as readers see it.' },
  { name: 'PROXENY_DATA', standard: './data', meaning: 'The folder of the embedded PostgreSQL.' },
  {
    name: 'DATABASE_URL',
    standard: 'none',
    meaning: 'A PostgreSQL 15 or newer (postgres://user:password@host/database); nothing is embedded then.',
  },
  { name: 'PROXENY_SAMPLE', standard: 'espoo', meaning: 'What a new database starts with: espoo or none.' },
  { name: 'PROXENY_CACHE_MB', standard: '64', meaning: 'The memory for finished pages, in megabytes; 0 keeps none.' },
  {
    name: 'PROXENY_PROXIES',
    standard: '0',
    meaning: 'How many proxies stand before it; with 0, `X-Forwarded-For` is not believed.',
  },
  {
    name: 'PROXENY_SECRET',
    standard: './data/secret',
    meaning: 'At least 32 characters that seal the secrets of the office; the same for all processes of a city.',
  },
  {
    name: 'SMTP_URL',
    standard: 'none',
    meaning: 'The mail server (smtps://user:password@host); without one, mails stand at `/office/outbox`.',
  },
  {
    name: 'PROXENY_MAIL_FROM',
    standard: 'no-reply@HOST',
    meaning: 'Whom mails come from, like The City <world@city.example>.',
  },
  {
    name: 'IMAP_URL',
    standard: 'none',
    meaning: 'The mailbox for answers and bounces (imaps://user:password@host/INBOX).',
  },
  {
    name: 'PROXENY_MAIL_DROP',
    standard: 'none',
    meaning: 'A folder instead, into which a mail server writes them as `*.eml`.',
  },
  {
    name: 'PROXENY_OIDC_ISSUER',
    standard: 'none',
    meaning: 'The city’s identity provider (Entra ID, Keycloak), an https address.',
  },
  { name: 'PROXENY_OIDC_CLIENT_ID', standard: 'none', meaning: 'How it knows Proxeny.' },
  { name: 'PROXENY_OIDC_CLIENT_SECRET', standard: 'none', meaning: 'What Proxeny shows it.' },
  { name: 'PROXENY_OIDC_NAME', standard: 'the host', meaning: 'What staff call it.' },
  {
    name: 'PROXENY_PRIVATE_SERVICES',
    standard: 'none',
    meaning: 'Translation services in your own network that the office may ask, like http://10.0.0.5:5000, by commas.',
  },
]

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((number) => number >= least && number <= most)

const listOf = (text: string) =>
  text
    .split(',')
    .map((one) => one.trim().replace(/\/$/, ''))
    .filter(Boolean)

const isOrigin = (text: string) => {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '')
}

// Without TLS whoever sits between could be anybody; on this machine nobody does.
const isIssuer = (text: string) => {
  const url = URL.parse(text)
  return url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
}

const isLoopback = (host: string) => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host)

// What is not to be repeated, not even to whoever got it wrong: it ends in a log.
const SECRET = new Set(['DATABASE_URL', 'PROXENY_SECRET', 'SMTP_URL', 'IMAP_URL', 'PROXENY_OIDC_CLIENT_SECRET'])

const SHAPES = {
  PORT: [wholeNumber(0, 65_535).default(3000), 'a port from 0 to 65535'],
  HOST: [
    z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('localhost'),
    'a host name or an IP address',
  ],
  PROXENY_ORIGIN: [
    z
      .string()
      .refine(isOrigin)
      .transform((text) => text.replace(/\/$/, ''))
      .optional(),
    'an address without a path, like https://world.city.example',
  ],
  PROXENY_DATA: [z.string().default('data'), 'a folder'],
  DATABASE_URL: [
    z
      .string()
      .refine((text) => /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? ''))
      .optional(),
    'an address like postgres://user:password@host/database',
  ],
  PROXENY_SAMPLE: [z.enum(['espoo', 'none']).default('espoo'), 'espoo or none'],
  PROXENY_CACHE_MB: [wholeNumber(0, 100_000).default(64), 'a whole number of megabytes'],
  PROXENY_PROXIES: [wholeNumber(0, 10).default(0), 'a number from 0 to 10'],
  PROXENY_SECRET: [z.string().min(32).optional(), 'at least 32 characters'],
  SMTP_URL: [
    z
      .string()
      .refine((text) => /^smtps?:$/.test(URL.parse(text)?.protocol ?? '') && URL.parse(text)?.hostname !== '')
      .optional(),
    'an address like smtps://user:password@mail.city.example',
  ],
  PROXENY_MAIL_FROM: [
    z
      .string()
      .refine((text) => isMailAddress(/^[^<>"\p{Cc}]{0,100}<([^<>]+)>$/u.exec(text)?.[1] ?? text))
      .optional(),
    'one mail address, with or without a name: The City <world@city.example>',
  ],
  IMAP_URL: [
    z
      .string()
      .refine((text) => /^imaps?:$/.test(URL.parse(text)?.protocol ?? '') && URL.parse(text)?.hostname !== '')
      .optional(),
    'an address like imaps://user:password@mail.city.example/INBOX',
  ],
  PROXENY_MAIL_DROP: [z.string().optional(), 'a folder'],
  PROXENY_OIDC_ISSUER: [z.string().refine(isIssuer).optional(), 'an https address'],
  PROXENY_OIDC_CLIENT_ID: [z.string().optional(), 'a text'],
  PROXENY_OIDC_CLIENT_SECRET: [z.string().optional(), 'a text'],
  PROXENY_OIDC_NAME: [z.string().max(60).optional(), 'a short text'],
  PROXENY_PRIVATE_SERVICES: [
    z
      .string()
      .transform(listOf)
      .refine((list) => list.every(isOrigin))
      .optional(),
    'addresses without a path, like http://10.0.0.5:5000, by commas',
  ],
} as const

/** Reads the settings. Throws a Refusal that names every mistake in a sentence. An empty setting counts as not given. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const mistakes: string[] = []
  const read = <Name extends keyof typeof SHAPES>(name: Name): z.output<(typeof SHAPES)[Name][0]> => {
    const [shape, wanted] = SHAPES[name]
    const given = env[name] || undefined
    const result = shape.safeParse(given)
    if (!result.success) {
      const shown = SECRET.has(name) ? 'what was given' : `"${given}"`
      mistakes.push(`${name} must be ${wanted}; ${shown} is not.`)
    }
    return result.data as z.output<(typeof SHAPES)[Name][0]>
  }
  const mailDrop = read('PROXENY_MAIL_DROP')
  const config: Config = {
    port: read('PORT'),
    host: read('HOST'),
    origin: read('PROXENY_ORIGIN'),
    dataFolder: resolve(read('PROXENY_DATA') ?? 'data'),
    databaseUrl: read('DATABASE_URL'),
    sample: read('PROXENY_SAMPLE'),
    cacheBytes: read('PROXENY_CACHE_MB') * 1024 * 1024,
    proxies: read('PROXENY_PROXIES'),
    secret: read('PROXENY_SECRET'),
    smtpUrl: read('SMTP_URL'),
    mailFrom: read('PROXENY_MAIL_FROM'),
    imapUrl: read('IMAP_URL'),
    mailDrop: mailDrop && resolve(mailDrop),
    oidc: undefined,
    privateServices: read('PROXENY_PRIVATE_SERVICES') ?? [],
  }
  const issuer = read('PROXENY_OIDC_ISSUER')
  const [clientId, clientSecret] = [read('PROXENY_OIDC_CLIENT_ID'), read('PROXENY_OIDC_CLIENT_SECRET')]
  const name = read('PROXENY_OIDC_NAME')
  if (issuer !== undefined && (clientId === undefined || clientSecret === undefined)) {
    mistakes.push('PROXENY_OIDC_ISSUER needs PROXENY_OIDC_CLIENT_ID and PROXENY_OIDC_CLIENT_SECRET beside it.')
  }
  if (mistakes.length > 0) throw new Refusal(mistakes.join('\n'))
  if (!issuer || !clientId || !clientSecret) return config
  return { ...config, oidc: { issuer, clientId, clientSecret, name: name ?? new URL(issuer).hostname } }
}
