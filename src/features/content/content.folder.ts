import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { ENTRY_KINDS, type EntryKind, nameOfEntry } from '#src/features/entries/index.ts'
import { type CatalogueFile, CatalogueShape } from '#src/features/hosts/index.ts'
import { type IssuesFile, IssuesShape } from '#src/features/newsletters/index.ts'
import { isLang, type Lang } from '#src/platform/i18n/languages.ts'
import { parseYaml } from '#src/platform/yaml/parse-yaml.ts'
import { type ContentProblem, ContentRefusal } from './content.problem.ts'
import { CityShape, EntryShape, PictureShape, TextShape } from './content.shapes.ts'

/** A file as it was read: its name in the folder, and a hash to know it again by. */
interface Source {
  readonly file: string
  readonly hash: string
}

export interface CityFile extends Source {
  readonly facts: z.output<typeof CityShape>
}

export interface EntryFile extends Source {
  readonly name: string
  readonly kind: EntryKind
  readonly key: string
  readonly facts: z.output<typeof EntryShape>
  readonly texts: readonly TextFile[]
}

export interface TextFile extends Source {
  readonly lang: Lang
  readonly front: z.output<typeof TextShape>
  readonly body: string
  /** The line that the body starts at. */
  readonly bodyLine: number
}

export interface PictureFile extends Source {
  readonly key: string
  readonly facts: z.output<typeof PictureShape>
  /** Where the picture itself lies on disk. */
  readonly path: string
}

/** visits.yaml: who receives guests. */
export interface VisitsFile extends Source {
  readonly catalogue: CatalogueFile
}

/** newsletters.yaml: issues that are begun. */
export interface NewslettersFile extends Source {
  readonly issues: IssuesFile
}

/** A content folder, read as a whole. */
export interface ContentFolder {
  readonly city: CityFile
  /** Undefined where the city has none, or keeps it in the office alone. */
  readonly visits: VisitsFile | undefined
  readonly newsletters: NewslettersFile | undefined
  readonly entries: readonly EntryFile[]
  readonly pictures: readonly PictureFile[]
}

// Far more than anyone writes by hand; what is larger is a mistake or an attack.
const LARGEST_TEXT = 1_000_000
const PICTURE_ENDINGS = ['png', 'jpg', 'jpeg', 'webp', 'svg']

/** Reads a content folder. Throws a ContentRefusal that names every file and line that has to be mended. */
export function readContentFolder(folder: string): ContentFolder {
  const problems: ContentProblem[] = []
  const city = readCity(folder, problems)
  const entries = ENTRY_KINDS.flatMap((kind) =>
    foldersIn(join(folder, folderOf(kind))).flatMap((key) => readEntryFiles(folder, kind, key, problems) ?? []),
  )
  const pictures = readPictures(folder, problems)
  const visits = readVisits(folder, problems)
  const newsletters = readNewsletters(folder, problems)
  if (problems.length > 0 || !city) throw new ContentRefusal(problems)
  return { city, visits, newsletters, entries, pictures }
}

const folderOf = (kind: EntryKind) => nameOfEntry({ kind, key: '' }).slice(0, -1)

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .sort()
}

function readCity(folder: string, problems: ContentProblem[]): CityFile | undefined {
  const read = readText(folder, 'city.yaml', problems)
  if (!read) return undefined
  const parsed = parseYaml(CityShape, { ...read, firstLine: 1 })
  if ('value' in parsed) return { file: read.file, hash: read.hash, facts: parsed.value }
  problems.push(...parsed.problems)
  return undefined
}

function readVisits(folder: string, problems: ContentProblem[]): VisitsFile | undefined {
  if (!existsSync(join(folder, 'visits.yaml'))) return undefined
  const read = readText(folder, 'visits.yaml', problems)
  if (!read) return undefined
  const parsed = parseYaml(CatalogueShape, { ...read, firstLine: 1 })
  if ('value' in parsed) return { file: read.file, hash: read.hash, catalogue: parsed.value }
  problems.push(...parsed.problems)
  return undefined
}

function readNewsletters(folder: string, problems: ContentProblem[]): NewslettersFile | undefined {
  if (!existsSync(join(folder, 'newsletters.yaml'))) return undefined
  const read = readText(folder, 'newsletters.yaml', problems)
  if (!read) return undefined
  const parsed = parseYaml(IssuesShape, { ...read, firstLine: 1 })
  if ('value' in parsed) return { file: read.file, hash: read.hash, issues: parsed.value }
  problems.push(...parsed.problems)
  return undefined
}

function readEntryFiles(
  folder: string,
  kind: EntryKind,
  key: string,
  problems: ContentProblem[],
): EntryFile | undefined {
  const path = join(folderOf(kind), key)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) {
    problems.push({ file: path, line: 0, message: 'A folder is named in lower-case words joined by hyphens.' })
    return undefined
  }
  const read = readText(folder, join(path, 'entry.yaml'), problems)
  if (!read) return undefined
  const parsed = parseYaml(EntryShape, { ...read, firstLine: 1 })
  if ('problems' in parsed) {
    problems.push(...parsed.problems)
    return undefined
  }
  const texts = readdirSync(join(folder, path))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => readTextFile(folder, join(path, name), problems) ?? [])
  return { file: read.file, hash: read.hash, name: nameOfEntry({ kind, key }), kind, key, facts: parsed.value, texts }
}

function readTextFile(folder: string, file: string, problems: ContentProblem[]): TextFile | undefined {
  const lang = file.slice(file.lastIndexOf('/') + 1, -'.md'.length)
  if (!isLang(lang)) {
    problems.push({ file, line: 0, message: `A text is named by its language, like sv.md; "${lang}" is none of ours.` })
    return undefined
  }
  const read = readText(folder, file, problems)
  if (!read) return undefined
  const found = /^---\r?\n(.*?)\r?\n---\r?\n?(.*)$/s.exec(read.text)
  if (!found?.[1]) {
    problems.push({ file, line: 1, message: 'A text starts with its front matter between two lines of ---.' })
    return undefined
  }
  const parsed = parseYaml(TextShape, { file, text: found[1], firstLine: 2 })
  if ('problems' in parsed) {
    problems.push(...parsed.problems)
    return undefined
  }
  const body = (found[2] ?? '').replaceAll('\r\n', '\n')
  return {
    file,
    hash: read.hash,
    lang,
    front: parsed.value,
    body: body.trim(),
    bodyLine: found[1].split('\n').length + 3,
  }
}

function readPictures(folder: string, problems: ContentProblem[]): PictureFile[] {
  const media = join(folder, 'media')
  if (!existsSync(media)) return []
  return readdirSync(media)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const key = name.slice(0, -'.yaml'.length)
      const read = readText(folder, join('media', name), problems)
      if (!read) return []
      const ending = PICTURE_ENDINGS.find((candidate) => existsSync(join(media, `${key}.${candidate}`)))
      if (!ending) {
        const message = `There is no picture ${key} beside it (${PICTURE_ENDINGS.join(', ')}).`
        problems.push({ file: read.file, line: 0, message })
        return []
      }
      const parsed = parseYaml(PictureShape, { ...read, firstLine: 1 })
      if ('problems' in parsed) {
        problems.push(...parsed.problems)
        return []
      }
      const path = join(media, `${key}.${ending}`)
      const hash = hashOf(Buffer.concat([Buffer.from(read.text), readFileSync(path)]))
      return [{ file: read.file, hash, key, facts: parsed.value, path }]
    })
}

function readText(
  folder: string,
  file: string,
  problems: ContentProblem[],
): { file: string; text: string; hash: string } | undefined {
  const path = join(folder, file)
  if (!existsSync(path)) {
    problems.push({ file, line: 0, message: 'This file is missing.' })
    return undefined
  }
  if (statSync(path).size > LARGEST_TEXT) {
    problems.push({ file, line: 0, message: 'This file is larger than 1 MB.' })
    return undefined
  }
  const bytes = readFileSync(path)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const nul = text.indexOf('\u0000')
    if (nul === -1) return { file, text, hash: hashOf(bytes) }
    problems.push({ file, line: text.slice(0, nul).split('\n').length, message: 'There is a NUL byte in this line.' })
  } catch {
    problems.push({ file, line: 0, message: 'This file is not UTF-8. Save it again in that encoding.' })
  }
  return undefined
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64url')
