import { sql } from 'kysely'
import { noteChangeOfAll } from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { RENDERER } from '#src/platform/markdown/render.ts'

/** The languages of the texts that are searched. */
export const TEXT_LANGS = ['sv', 'fi', 'en'] as const

type TextLang = (typeof TEXT_LANGS)[number]

const BATCH = 2_000
const COMPOUNDS = 20_000

/**
 * Writes so many stories in three languages, straight into the tables. Their words are those of the sample city's own
 * texts, as frequent as words are (Zipf), and twenty thousand more that are made of two of them.
 */
export async function writeTexts(db: Db, count: number): Promise<void> {
  const random = randomFrom(20_261_125)
  const words = new Map<TextLang, WordSource>()
  for (const lang of TEXT_LANGS) words.set(lang, sourceOf(await readWords(db, lang), random))
  for (let from = 1; from <= count; from += BATCH) {
    const stories = Array.from({ length: Math.min(BATCH, count - from + 1) }, (_, index) => from + index)
    await db.transaction().execute(async (tx) => {
      await sql`
        insert into entries (kind, key, original_lang, listed_at)
        select 'story', 'text-' || n, 'sv', timestamptz '2026-11-01' - n * interval '50 minutes'
          from unnest(${stories}::integer[]) n`.execute(tx)
      for (const lang of TEXT_LANGS) {
        const draw = words.get(lang)
        if (!draw) continue
        const titles = stories.map(() => draw(5))
        const leads = stories.map(() => draw(16))
        const bodies = stories.map(() => draw(150))
        await sql`
          insert into revisions (entry_id, lang, number, title, lead, body, html, renderer, mentions, of_substance, by)
          select entries.id, ${lang}::text, 1, title, lead, body, '<p>' || body || '</p>', ${RENDERER}::integer, '{}', true, 'bench'
            from unnest(${stories}::integer[], ${titles}::text[], ${leads}::text[], ${bodies}::text[])
                 as story (n, title, lead, body)
            join entries on entries.kind = 'story' and entries.key = 'text-' || n`.execute(tx)
        await sql`
          insert into translations (entry_id, lang, state, slug, latest, live, substance, published_at)
          select id, ${lang}::text, 'published', ${lang}::text || '-' || key, 1, 1, 1, listed_at
            from entries where kind = 'story' and key = any(select 'text-' || n from unnest(${stories}::integer[]) n)`.execute(
          tx,
        )
      }
    })
  }
  await db.transaction().execute(noteChangeOfAll)
  await sql`vacuum analyze`.execute(db)
}

async function readWords(db: Db, lang: Lang): Promise<string[]> {
  const { rows } = await sql<{ body: string }>`
    select string_agg(title || ' ' || lead || ' ' || body, ' ') as body from revisions where lang = ${lang}`.execute(db)
  const counts = new Map<string, number>()
  for (const [word] of (rows[0]?.body ?? '').matchAll(/\p{L}{2,}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
}

type WordSource = (length: number) => string

// Of words by frequency the n-th is as frequent as 1/n.
function sourceOf(words: readonly string[], random: () => number): WordSource {
  const parts = words.filter((word) => word.length >= 4).map((word) => word.toLowerCase())
  const pick = () => parts[Math.floor(random() * parts.length)] ?? ''
  const all = [...words, ...Array.from({ length: COMPOUNDS }, () => pick() + pick())]
  const reach = Math.log(all.length)
  return (length) => Array.from({ length }, () => all[Math.floor(Math.exp(random() * reach)) - 1]).join(' ')
}

/** Numbers that are the same in every run (a linear congruential generator, Numerical Recipes). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
