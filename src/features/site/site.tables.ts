import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Precision } from '#src/platform/time/partial-date.ts'

/** A short label in the languages that have it. */
export type Labels = { readonly [L in Lang]?: string | undefined }

type Json<T extends object> = JSONColumnType<T>

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    languages: { code: Lang; position: number; required: boolean; open: boolean }
    site: {
      single: Generated<true>
      names: Json<Labels>
      titles: Json<Labels>
      country: string
      wikidata: string | null
      latitude: number
      longitude: number
      time_zone: string
      website: string | null
      contact: string
    }
    terms: {
      id: Generated<string>
      vocabulary: Vocabulary
      key: string
      position: number
      names: Json<Labels>
      slugs: Json<Labels>
      leads: Json<Labels>
    }
    figures: { id: Generated<string>; key: string; position: number; unit: 'percent' | 'count'; labels: Json<Labels> }
    figure_values: {
      figure_id: string
      on_date: ColumnType<Temporal.PlainDate, Temporal.PlainDate, Temporal.PlainDate>
      precision: Precision
      value: number
      bound: 'about' | 'over' | null
      sources: Json<Labels>
    }
  }
}

/** The lists that a city keeps: whom its entries are for, and what they are about. */
export type Vocabulary = 'audience' | 'theme'
