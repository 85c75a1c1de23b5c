import type { Inquiry, Topic } from '#src/features/inquiries/index.ts'
import { numberOf } from '#src/features/inquiries/index.ts'
import { type Labels, labelIn, type Site } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** An answer that is needed often. */
export interface PreparedAnswer {
  readonly id: string
  readonly title: string
  readonly topicId: string | undefined
  readonly texts: Labels
  readonly version: number
}

/** The prepared answers by name; for an inquiry those of its topic and of none, in its language. */
export async function readPrepared(db: Db, wish: { topicId?: string; lang?: Lang } = {}): Promise<PreparedAnswer[]> {
  const { topicId, lang } = wish
  const rows = await db
    .selectFrom('prepared_answers')
    .selectAll()
    .$if(topicId !== undefined, (query) =>
      query.where((where) => where.or([where('topic_id', 'is', null), where('topic_id', '=', topicId ?? '')])),
    )
    .orderBy('title')
    .orderBy('id')
    .execute()
  return rows
    .map(({ topic_id, ...row }) => ({ ...row, topicId: topic_id ?? undefined }))
    .filter(({ texts }) => lang === undefined || texts[lang])
}

/** A prepared answer with what it leaves open filled in for whoever asked. What is filled in is never filled in again. */
export function fillPrepared(
  { texts }: PreparedAnswer,
  {
    inquiry,
    topic,
    site,
    officer,
  }: { inquiry: Inquiry; topic: Topic | undefined; site: Site | undefined; officer: string },
): string {
  const { lang } = inquiry
  const values: Readonly<Record<string, string>> = {
    name: inquiry.contact?.name ?? '',
    number: numberOf(inquiry),
    topic: topic && site ? labelIn(site, topic.names, lang) : '',
    city: site ? labelIn(site, site.names, lang) : '',
    officer,
  }
  return (texts[lang] ?? '').replaceAll(/\{(\w+)\}/g, (found, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : found,
  )
}
