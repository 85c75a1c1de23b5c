import { pathOfOpenData, pathOfSection } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type ProblemName, problemTexts } from './problem.messages.ts'

/** A parameter with what is wrong with it. */
export interface ParameterError {
  readonly parameter: string
  readonly detail: string
}

const STATUS: Record<ProblemName, number> = {
  'invalid-parameter': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  failed: 500,
  unavailable: 503,
}

/** Lets programs in a browser on any site read what is public, and what they need to read it again. */
export const SHARED: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Content-Language, Last-Modified',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** The calendar of what is to come, which phones subscribe to. */
export const pathOfCalendar = (lang: Lang) => `${pathOfSection(lang, 'event')}.ics`

/** What all answers of the interface lie under. */
export const API = '/api/v1'

/** An answer that tells what is wrong with a request (RFC 9457); its type is a place on our page about the interface. */
export function problem(
  origin: string,
  lang: Lang,
  name: ProblemName,
  more: { readonly detail?: string; readonly errors?: readonly ParameterError[] } = {},
): Response {
  const texts = problemTexts[lang]
  const status = STATUS[name]
  const body = {
    type: `${origin}${pathOfOpenData(lang)}#${name}`,
    title: texts.titles[name],
    status,
    detail: more.detail ?? texts.details[name],
    ...(more.errors && { errors: more.errors }),
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...SHARED,
      'Content-Type': 'application/problem+json',
      'Content-Language': lang,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
      ...(status === 405 && { Allow: 'GET, HEAD, OPTIONS' }),
      ...(status === 503 && { 'Retry-After': '60' }),
    },
  })
}
