import { z } from 'zod'

/** The first file of an archive: what is in it, and which program can read it. Nothing in it depends on the hour. */
export const ManifestShape = z.strictObject({
  format: z.literal('proxeny-city-1'),
  /** The migrations of the database that it was written from. */
  migrations: z.array(z.string().regex(/^[\w]+$/)).min(1),
  tables: z.array(
    z.strictObject({
      name: z.string().regex(/^\w+$/),
      columns: z.array(z.string().regex(/^\w+$/)),
      rows: z.int().min(0),
    }),
  ),
})
export type Manifest = z.output<typeof ManifestShape>

export const MANIFEST = 'manifest.json'
export const README = 'README.txt'

/** What is told to whoever opens an archive without Proxeny. */
export const README_TEXT = `A city, written by Proxeny: its facts, texts, revisions, media and audit log.

manifest.json             what is in this archive
data/TABLE/000001.ndjson  rows, one JSON object a line, in the order of their keys
data/TABLE/000001.webp    the bytes of the row in the .json file of the same number

To have the city again: npx proxeny restore FILE, with an empty database.
`

/** Rows are written in files of so many: enough to be few, and few enough to be held in memory. */
export const ROWS_PER_FILE = 1_000

/** The largest file that a restore takes: a picture in its largest size is far below it. */
export const LARGEST_FILE = 256 * 1024 * 1024

/** The name of the numbered file of a table: `data/ties/000001.ndjson`. */
export function nameOfFile(table: string, number: number, ending: string): string {
  return `data/${table}/${String(number).padStart(6, '0')}.${ending}`
}

/** Reads such a name; undefined when it is none. */
export function parseFileName(name: string): { table: string; number: number; ending: string } | undefined {
  const found = /^data\/(\w+)\/(\d{6,12})\.(\w{1,10})$/.exec(name)
  return found?.[1] && found[2] && found[3]
    ? { table: found[1], number: Number(found[2]), ending: found[3] }
    : undefined
}

/** How many rows a city has, from the manifest of its archive; undefined for any other file. */
export function rowsOfManifest({ name, bytes }: { name: string; bytes: Buffer }): number | undefined {
  if (name !== MANIFEST) return undefined
  const { tables } = ManifestShape.parse(JSON.parse(bytes.toString()))
  return tables.reduce((sum, { rows }) => sum + rows, 0)
}

/** How many rows a file of an archive holds; the bytes of a picture are none. */
export function rowsOfFile({ name, bytes }: { name: string; bytes: Buffer }): number {
  const ending = parseFileName(name)?.ending
  if (ending === 'json') return 1
  return ending === 'ndjson' ? bytes.reduce((count, byte) => count + Number(byte === 10), 0) : 0
}
