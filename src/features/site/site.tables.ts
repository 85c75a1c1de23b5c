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
    /** Every slug that an audience or a theme ever had. */
    term_slugs: { vocabulary: Vocabulary; slug: string; term_id: string }
    /** The pictures made of the city's mark. */
    marks: { hash: string; part: MarkPart; type: string; bytes: Buffer }
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

/** Where a mark is shown: in the header of pages, in the tab of a browser, on a home screen, large. */
export type MarkPart = 'header' | 'tab' | 'touch' | 'large'

/** The lists that a city keeps: whom its entries are for, and what they are about. */
export type Vocabulary = 'audience' | 'theme'
