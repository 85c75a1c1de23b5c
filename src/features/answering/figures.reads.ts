import { sql } from 'kysely'
import type { Labels } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** How some inquiries of a year went. */
export interface Measures {
  readonly asked: number
  readonly answered: number
  /** The share that was answered by the day that was promised, of those that were answered or should have been; 0 to 1. */
  readonly onTime: number | null
  /** Half of the first answers came within so many days. */
  readonly median: number | null
}

/** A year of inquiries: all, by topic, by language. */
export interface InquiryFigures extends Measures {
  readonly topics: readonly (Measures & { readonly names: Labels })[]
  readonly langs: readonly (Measures & { readonly lang: Lang })[]
}

const MEASURES = (today: Temporal.PlainDate) => sql`
  count(*)::integer as asked, count(inquiry.answered_on)::integer as answered,
  (count(*) filter (where inquiry.answered_on <= inquiry.promised_on)::float
    / nullif(count(*) filter (where inquiry.answered_on is not null
               or (inquiry.state = 'open' and inquiry.promised_on < ${today.toString()}::date)), 0)) as "onTime",
  percentile_cont(0.5) within group (order by inquiry.answered_on - inquiry.asked_on)
    filter (where inquiry.answered_on is not null)::float as median`

/** The inquiries of a year in figures. Spam is none. */
export async function readFigures(db: Db, year: number, today: Temporal.PlainDate): Promise<InquiryFigures> {
  const ofYear = sql`inquiry.year = ${year} and inquiry.outcome is distinct from 'spam'`
  const whole = await sql<Measures>`select ${MEASURES(today)} from inquiries inquiry where ${ofYear}`.execute(db)
  const topics = await sql<Measures & { names: Labels }>`
    select topic.names, ${MEASURES(today)} from inquiries inquiry
      join inquiry_topics topic on topic.id = inquiry.topic_id
     where ${ofYear} group by topic.id order by asked desc, topic.position`.execute(db)
  const langs = await sql<Measures & { lang: Lang }>`
    select inquiry.lang, ${MEASURES(today)} from inquiries inquiry
     where ${ofYear} group by inquiry.lang order by asked desc, inquiry.lang`.execute(db)
  const [all = { asked: 0, answered: 0, onTime: null, median: null }] = whole.rows
  return { ...all, topics: topics.rows, langs: langs.rows }
}

/** The years that there were inquiries in, the latest first. */
export async function readYears(db: Db): Promise<number[]> {
  const rows = await db.selectFrom('inquiries').select('year').distinct().orderBy('year', 'desc').execute()
  return rows.map(({ year }) => year)
}
