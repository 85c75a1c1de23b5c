import { hash } from 'node:crypto'
import type { Deps, ReaderContext } from '#src/features/reading/index.ts'
import { rankEncodings } from '#src/platform/http/accept.ts'
import { namesTag } from '#src/platform/http/wish.ts'
import { columnsOf, fieldsOf } from './columns.ts'
import { writingOf } from './format.ts'
import { langOfProgram } from './guard.ts'
import { API_VERSION } from './licence.ts'
import { askingOf, headersOf } from './list.answer.ts'
import { problemTexts } from './problem.messages.ts'
import { API, problem } from './problem.ts'
import { isPublicKey, readMark } from './public.reads.ts'
import { addressOf, parseQuery } from './query.ts'
import { type Asking, partsOf, type Resource, type WholeFormat } from './resource.ts'

/**
 * Answers a whole list, written while it is read: however long it is, a part of it is in memory. It is not kept; its tag
 * tells by a mark of the database whether anything at all was written since.
 */
export async function answerWhole(
  c: ReaderContext,
  deps: Deps,
  resource: Resource,
  format: WholeFormat,
): Promise<Response> {
  const { site } = c.var
  const asked = { filters: resource.filters, fields: format === 'csv' ? fieldsOf(resource.shape) : [], paged: false }
  const read = parseQuery(site, resource, asked, new URL(c.req.url).searchParams, langOfProgram(c, site))
  if ('errors' in read) return problem(deps.origin, read.lang, 'invalid-parameter', { errors: read.errors })
  const { query } = read
  const { party } = query.filters
  if (party && !(await isPublicKey(deps.db, party))) {
    const errors = [{ parameter: 'party', detail: problemTexts[query.lang].unknownParty }]
    return problem(deps.origin, query.lang, 'invalid-parameter', { errors })
  }

  const asking = askingOf(c, deps, query)
  const address = addressOf(`${API}/${resource.name}.${format}`, query)
  const mark = [API_VERSION, deps.origin, address, String(asking.asOf), await readMark(deps.db)].join('\n')
  const etag = `"${hash('sha256', mark, 'base64url').slice(0, 16)}"`
  const writing = writingOf(format, columnsOf(resource.shape, query.fields))
  const headers = new Headers({
    ...headersOf(deps, query.lang),
    'Content-Type': writing.type,
    'Cache-Control': 'public, max-age=0',
    ETag: `W/${etag}`,
  })
  const known = c.req.header('if-none-match')
  if (known && namesTag(known, etag)) return new Response(null, { status: 304, headers })
  if (format === 'csv') headers.set('Content-Disposition', `inline; filename="${resource.name}.csv"`)

  const packed = rankEncodings(c.req.header('accept-encoding')).includes('gzip')
  if (packed) headers.set('Content-Encoding', 'gzip')
  if (c.req.method === 'HEAD') return new Response(null, { headers })
  const text = ReadableStream.from(piecesOf(resource, asking, writing)).pipeThrough(new TextEncoderStream())
  return new Response(packed ? text.pipeThrough(new CompressionStream('gzip')) : text, { headers })
}

async function* piecesOf(
  resource: Resource,
  asking: Asking,
  writing: ReturnType<typeof writingOf>,
): AsyncGenerator<string> {
  yield writing.start
  let first = true
  for await (const items of partsOf(resource, asking)) {
    let piece = ''
    for (const item of items) {
      const written = writing.write(item, first)
      first = first && written === ''
      piece += written
    }
    if (piece) yield piece
  }
  yield writing.end
}
