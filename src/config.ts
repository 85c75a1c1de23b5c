import { resolve } from 'node:path'
import { z } from 'zod'
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
]

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((number) => number >= least && number <= most)

const isOrigin = (text: string) => {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '')
}

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
} as const

/** Reads the settings. Throws a Refusal that names every mistake in a sentence. An empty setting counts as not given. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const mistakes: string[] = []
  const read = <Name extends keyof typeof SHAPES>(name: Name): z.output<(typeof SHAPES)[Name][0]> => {
    const [shape, wanted] = SHAPES[name]
    const given = env[name] || undefined
    const result = shape.safeParse(given)
    if (!result.success) {
      // A password must not reach a log by way of a typing error.
      const shown = name === 'DATABASE_URL' ? 'what was given' : `"${given}"`
      mistakes.push(`${name} must be ${wanted}; ${shown} is not.`)
    }
    return result.data as z.output<(typeof SHAPES)[Name][0]>
  }
  const config: Config = {
    port: read('PORT'),
    host: read('HOST'),
    origin: read('PROXENY_ORIGIN'),
    dataFolder: resolve(read('PROXENY_DATA') ?? 'data'),
    databaseUrl: read('DATABASE_URL'),
    sample: read('PROXENY_SAMPLE'),
    cacheBytes: read('PROXENY_CACHE_MB') * 1024 * 1024,
  }
  if (mistakes.length > 0) throw new Refusal(mistakes.join('\n'))
  return config
}
