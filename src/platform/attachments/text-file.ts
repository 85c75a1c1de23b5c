import type { FileReading } from './attachment.ts'

// What a browser or a shell would take for more than a text.
const MARKUP = /^\s*(?:<\?xml|<\?php|<!doctype|<!--|<html|<head|<body|<script|<svg|<iframe|<hta:|#!)/i
const SCRIPT = /<script[\s>]|<iframe[\s>]|javascript:/i

/** A plain text: UTF-8, or UTF-16 with its mark, without control characters and without markup that does something. */
export function readPlainText(bytes: Buffer): FileReading {
  const text = decode(bytes)
  if (text === undefined) return { refused: 'unknown' }
  if (MARKUP.test(text) || SCRIPT.test(text)) return { refused: 'script' }
  // Of the control characters, texts have tabs, breaks and the end of a page.
  return /(?![\t\n\r\f])\p{Cc}/u.test(text) ? { refused: 'unknown' } : { kind: 'text' }
}

function decode(bytes: Buffer): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
