import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { renderMarkdown } from '#src/platform/markdown/render.ts'

/** The guide for staff: a folder a language, a Markdown file a chapter, in the order of their numbers. */
export const GUIDE = new URL('../../../docs/staff/', import.meta.url)

/** A chapter of the guide. */
export interface Chapter {
  /** Its part of the address, the same in every language. */
  readonly name: string
  readonly title: string
  readonly file: URL
}

/** A piece of a chapter: text, or a picture with what it shows. */
export type Piece =
  | { readonly html: string }
  | { readonly picture: string; readonly alt: string; readonly width: number; readonly height: number }

/** The chapters in a language. */
export function listChapters(lang: OfficeLang): Chapter[] {
  const folder = new URL(`${lang}/`, GUIDE)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({
      name: file.replace(/^\d+-/, '').replace(/\.md$/, ''),
      title: /^# (.+)$/m.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1] ?? '',
      file: new URL(file, folder),
    }))
}

const PICTURE = /^!\[(.+)\]\(([\w-]+)\)$/m

/** Reads a chapter below its title: text and pictures in their order. */
export async function readChapter(lang: OfficeLang, { file }: Chapter): Promise<Piece[]> {
  const text = readFileSync(file, 'utf8').replace(/^# .+\n/, '')
  // What is split by two groups comes back as text, alt, name, text, alt, name, …, text.
  const parts = text.split(PICTURE)
  const pieces: Piece[] = []
  for (let at = 0; at < parts.length; at += 3) {
    const [words = '', alt, name] = parts.slice(at, at + 3)
    if (words.trim()) pieces.push({ html: await renderMarkdown(words) })
    const size = name && sizeOf(pictureFile(lang, name))
    if (size && alt && name) pieces.push({ picture: `/office/help/pictures/${lang}/${name}.webp`, alt, ...size })
  }
  return pieces
}

/** The names of the pictures that a chapter shows. */
export function picturesIn({ file }: Chapter): string[] {
  return [...readFileSync(file, 'utf8').matchAll(new RegExp(PICTURE, 'gm'))].map(([, , name = '']) => name)
}

/** The file of a picture; undefined for a name that is none. */
export function pictureFile(lang: OfficeLang, name: string): URL | undefined {
  const file = /^[\w-]+$/.test(name) ? new URL(`pictures/${lang}/${name}.webp`, GUIDE) : undefined
  return file && existsSync(file) ? file : undefined
}

// Browsers keep the place of a picture free while it comes. A lossy WebP says its size in bytes 26 to 29 (RFC 9649, 2.5).
function sizeOf(file: URL | undefined): { width: number; height: number } | undefined {
  if (!file) return undefined
  const bytes = readFileSync(file)
  if (bytes.toString('latin1', 12, 16) !== 'VP8 ') return undefined
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
}
