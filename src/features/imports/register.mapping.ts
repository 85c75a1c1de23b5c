import { CLAIM_ATTRIBUTES, type ClaimSubject } from '#src/features/claims/index.ts'
import { parseEntryName } from '#src/features/entries/index.ts'
import { FIELDS, FIGURE_KEYS, PARTY_KINDS, type PartyFigure } from '#src/features/parties/index.ts'
import { MEMBERSHIP_CLASSES, type Money, TIE_KINDS, TIE_STATES } from '#src/features/ties/index.ts'
import type { RegisterDraft } from './import.model.ts'
import { readActivity } from './register-activity.mapping.ts'
import type { RowReader } from './row-reader.ts'

/** What the tables of the register need to know of the city. */
export interface RegisterContext {
  readonly timeZone: string
  /** The language that a text without one is in. */
  readonly lang: string
  readonly audiences: ReadonlySet<string>
  readonly themes: ReadonlySet<string>
}

/** A table of the register in our own form. */
export interface RegisterTable {
  readonly name: string
  /** Every column it may have; `name:*` stands for a name in any language. */
  readonly columns: readonly string[]
  /** Columns that no row can do without, by which the table is known. */
  readonly needs: readonly string[]
  /** Reads a row. What is wrong with it stands among the problems of the reader. */
  read(row: RowReader, context: RegisterContext): RegisterDraft
}

const words = (text: string) => text.trim().split(/\s+/)

/** The tables in the order in which they are loaded: what is named in one stands in one before it. */
export const REGISTER_TABLES: readonly RegisterTable[] = [
  {
    name: 'sources',
    columns: words('key name:* url said_on'),
    needs: words('key url said_on'),
    read: (row) => ({
      fact: 'source',
      source: { key: row.key('key'), names: namesOfSource(row), url: row.address('url'), saidOn: row.text('said_on') },
    }),
  },
  {
    name: 'parties',
    columns: words(`key kind name name:* variants former country latitude longitude website wikidata part_of own field
      arrived consented_on population population_on population_source members members_on members_source employees
      employees_on employees_source audiences themes source`),
    needs: words('key kind country'),
    read: (row, context) => ({
      fact: 'party',
      facts: {
        key: row.key('key'),
        kind: row.oneOf('kind', PARTY_KINDS) ?? missing(row, 'kind', 'city'),
        names: row.names(),
        isOwn: row.truth('own') ?? false,
        country: row.country('country'),
        place: row.place('latitude', 'longitude'),
        website: row.address('website'),
        wikidata: row.wikidata('wikidata'),
        partOf: row.text('part_of'),
        field: row.oneOf('field', FIELDS),
        arrived: row.date('arrived'),
        consentedOn: row.day('consented_on'),
        figures: FIGURE_KEYS.flatMap((key) => readFigure(row, key)),
        ...readTerms(row, context),
        source: row.text('source'),
      },
    }),
  },
  {
    name: 'ties',
    columns: words(`key kind parties name:* signed term_until review_on officer class fee currency fee_due themes note:*
      public document document:* document_url`),
    needs: words('key kind parties'),
    read: (row, context) => ({
      fact: 'tie',
      facts: {
        key: row.key('key'),
        kind: row.oneOf('kind', TIE_KINDS) ?? missing(row, 'kind', 'contact'),
        names: row.labels('name'),
        parties: neededList(row, 'parties'),
        signed: row.date('signed'),
        termUntil: row.date('term_until'),
        reviewOn: row.day('review_on'),
        officer: row.text('officer'),
        membershipClass: row.oneOf('class', MEMBERSHIP_CLASSES),
        fee: readFee(row),
        feeDue: row.monthDay('fee_due'),
        themes: readTerms(row, context).themes,
        notes: row.labels('note'),
        documents: readDocument(row, context),
        isPublic: row.truth('public') ?? true,
      },
    }),
  },
  {
    name: 'tie-states',
    columns: words('tie state since decision source source_url certain note:*'),
    needs: words('tie state'),
    read: (row) => ({
      fact: 'tie_state',
      tieKey: row.key('tie'),
      state: {
        state: row.oneOf('state', TIE_STATES) ?? missing(row, 'state', 'proposed'),
        since: row.date('since'),
        decision: row.text('decision'),
        source: row.text('source'),
        sourceUrl: row.address('source_url'),
        isCertain: row.truth('certain') ?? true,
        notes: row.labels('note'),
      },
    }),
  },
  {
    name: 'activities',
    columns: words(`key kind name name:* variants former from to start end zone status programme roles reason:* place:*
      latitude longitude website registration audiences themes source source_url`),
    needs: words('key kind roles'),
    read: (row, context) => ({
      fact: 'activity',
      facts: { ...readActivity(row, context), ...readTerms(row, context) },
    }),
  },
  {
    name: 'claims',
    columns: words('subject attribute value claimant source source_url said_on chosen reason:*'),
    needs: words('subject attribute value claimant'),
    read: (row) => ({
      fact: 'claim',
      subject: readSubject(row),
      claim: {
        attribute: row.oneOf('attribute', CLAIM_ATTRIBUTES) ?? missing(row, 'attribute', 'exists'),
        value: row.needed('value'),
        claimant: row.needed('claimant'),
        source: row.needed('source'),
        sourceUrl: row.address('source_url'),
        saidOn: row.text('said_on'),
      },
      chosen: row.truth('chosen') ? row.labels('reason') : undefined,
    }),
  },
]

/** The columns that a table of the register does not have. */
export function unknownColumns(table: RegisterTable, columns: readonly string[]): string[] {
  return columns.filter((column) => {
    const [, name] = /^(\w+):[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.exec(column) ?? []
    return !table.columns.includes(column) && !(name && table.columns.includes(`${name}:*`))
  })
}

// A row with a problem becomes no fact; what stands for the missing value is never seen.
function missing<Value>(row: RowReader, column: string, instead: Value): Value {
  if (row.text(column) === undefined) row.needed(column)
  return instead
}

function namesOfSource(row: RowReader) {
  const names = row.labels('name')
  if (Object.keys(names).length === 0) row.refuse('name:en', 'A source needs a name in a language of the site.')
  return names
}

function neededList(row: RowReader, column: string): string[] {
  const keys = row.list(column)
  if (keys.length === 0) row.needed(column)
  return keys
}

function readFigure(row: RowReader, key: (typeof FIGURE_KEYS)[number]): PartyFigure[] {
  const value = row.number(key)
  const when = row.date(`${key}_on`)
  if (value === undefined) return []
  if (!when && !row.text(`${key}_on`)) row.refuse(`${key}_on`, 'A number needs its date: 2023, or 2023-09.')
  return when ? [{ key, value, when, source: row.text(`${key}_source`) }] : []
}

function readTerms(row: RowReader, context: RegisterContext): { audiences: string[]; themes: string[] } {
  const known = (column: 'audiences' | 'themes') => {
    const keys = row.list(column)
    for (const key of keys)
      if (!context[column].has(key)) row.refuse(column, `“${key}” is none of the city’s ${column}.`)
    return keys
  }
  return { audiences: known('audiences'), themes: known('themes') }
}

function readFee(row: RowReader): Money | undefined {
  const amount = row.number('fee')
  const currency = row.currency('currency')
  if (amount === undefined) return undefined
  if (!currency && !row.text('currency')) row.refuse('currency', 'A fee needs its currency, like EUR.')
  return currency ? { amount, currency } : undefined
}

function readDocument(row: RowReader, context: RegisterContext) {
  const url = row.address('document_url')
  const label = row.text('document')
  const labels = { ...(label && { [context.lang]: label }), ...row.labels('document') }
  const isNamed = Object.keys(labels).length > 0
  if (url && !isNamed) row.refuse('document', 'A document needs a name beside its address.')
  if (isNamed && !row.text('document_url')) row.refuse('document_url', 'A document needs its address.')
  return url && isNamed ? [{ labels, url }] : []
}

function readSubject(row: RowReader): ClaimSubject {
  const written = row.needed('subject')
  const tie = /^ties\/(.+)$/.exec(written)?.[1]
  if (tie) return { fact: 'tie', key: tie }
  const entry = parseEntryName(written)
  if (entry?.kind === 'party' || entry?.kind === 'activity') return { fact: entry.kind, key: entry.key }
  if (written)
    row.refuse('subject', `“${written}” must be like ties/esztergom, parties/esztergom or activities/sparcs.`)
  return { fact: 'tie', key: '' }
}
