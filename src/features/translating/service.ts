import { z } from 'zod'
import { askOutside, OutsideFailure } from '#src/platform/http/ask-outside.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import {
  SERVICE_LIMITS,
  ServiceFailure,
  type ServiceLimits,
  type ServiceWish,
  type TranslationService,
} from './service.model.ts'

/**
 * Has pieces of text translated, in questions of a size that services take. Answers as many pieces as were asked for.
 * Throws a ServiceFailure.
 */
export async function translateTexts(
  service: TranslationService,
  wish: ServiceWish,
  wished: Partial<ServiceLimits> = {},
): Promise<string[]> {
  const limits = { ...SERVICE_LIMITS, ...wished }
  const letters = wish.texts.reduce((sum, text) => sum + text.length, 0)
  if (letters > limits.most) throw new ServiceFailure('too_large')
  const translated: string[] = []
  for (const texts of inQuestions(wish.texts, limits)) {
    const answer = await SPOKEN[service.kind](service, { ...wish, texts }, limits)
    if (answer.length !== texts.length) throw new ServiceFailure('garbage')
    for (const [at, text] of answer.entries()) {
      // No language needs so many more letters than another.
      if (text.length > (texts[at]?.length ?? 0) * 10 + 1_000) throw new ServiceFailure('garbage')
      translated.push(text.toWellFormed().replaceAll('\u0000', '').normalize('NFC'))
    }
  }
  return translated
}

function inQuestions(texts: readonly string[], limits: ServiceLimits): string[][] {
  const questions: string[][] = []
  let letters = 0
  for (const text of texts) {
    const last = questions.at(-1)
    if (last && last.length < limits.pieces && letters + text.length <= limits.letters) {
      last.push(text)
      letters += text.length
    } else {
      questions.push([text])
      letters = text.length
    }
  }
  return questions
}

type Speak = (service: TranslationService, wish: ServiceWish, limits: ServiceLimits) => Promise<string[]>

// https://docs.libretranslate.com/api/operations/translate/
const LibreAnswer = z.object({ translatedText: z.union([z.string(), z.array(z.string())]) })
// https://developers.deepl.com/api-reference/translate
const DeeplAnswer = z.object({ translations: z.array(z.object({ text: z.string() })) })

const SPOKEN: Readonly<Record<TranslationService['kind'], Speak>> = {
  async libretranslate(service, { texts, from, to }, limits) {
    const body = { q: texts, source: from, target: to, format: 'html', ...(service.key && { api_key: service.key }) }
    const { translatedText } = await ask(service, limits, { path: '/translate', body, headers: {}, shape: LibreAnswer })
    return typeof translatedText === 'string' ? [translatedText] : translatedText
  },
  async deepl(service, { texts, from, to }, limits) {
    const body = {
      text: texts,
      source_lang: from.toUpperCase(),
      target_lang: DEEPL_TARGETS[to] ?? to.toUpperCase(),
      tag_handling: 'xml',
      outline_detection: false,
      non_splitting_tags: ['g', 'x'],
    }
    const headers = { authorization: `DeepL-Auth-Key ${service.key}` }
    const answer = await ask(service, limits, { path: '/v2/translate', body, headers, shape: DeeplAnswer })
    return answer.translations.map(({ text }) => text)
  },
}

// English alone is no target any more.
const DEEPL_TARGETS: Readonly<Partial<Record<Lang, string>>> = { en: 'EN-GB' }

async function ask<Shape extends z.ZodType>(
  service: TranslationService,
  limits: ServiceLimits,
  question: { path: string; body: object; headers: Record<string, string>; shape: Shape },
): Promise<z.output<Shape>> {
  const { status, text } = await askOutside({
    address: `${service.address.replace(/\/+$/, '')}${question.path}`,
    headers: { 'content-type': 'application/json', ...question.headers },
    body: JSON.stringify(question.body),
    bytes: limits.bytes,
    milliseconds: limits.milliseconds,
    allowPrivate: service.allowPrivate,
  }).catch((error) => {
    if (error instanceof OutsideFailure) throw new ServiceFailure(error.fault === 'too_large' ? 'garbage' : error.fault)
    throw error
  })
  if (status !== 200) throw failureOf(status, text)
  const answer = question.shape.safeParse(parseJson(text))
  if (!answer.success) throw new ServiceFailure('garbage')
  return answer.data
}

function failureOf(status: number, text: string): ServiceFailure {
  const said = saidIn(text)
  if (status === 401 || status === 403) return new ServiceFailure('key', said)
  if (status === 456 || status === 402) return new ServiceFailure('quota', said)
  if (status === 429) return new ServiceFailure('too_many', said)
  if (status === 413) return new ServiceFailure('too_large', said)
  if (status >= 500) return new ServiceFailure('broken', said || String(status))
  if (/lang|not supported/i.test(said)) return new ServiceFailure('language', said)
  return new ServiceFailure('refused', said || String(status))
}

const Said = z.union([
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ error: z.string() }).transform(({ error }) => error),
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error.message),
])

// What a service says of its own failure, when it says it in its own way; a page of a proxy says nothing to anybody.
function saidIn(text: string): string {
  const said = Said.safeParse(parseJson(text))
  return said.success ? said.data : ''
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
