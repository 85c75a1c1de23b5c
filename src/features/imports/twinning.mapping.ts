import { ANY_LANG } from '#src/features/entries/index.ts'
import type { TieKind } from '#src/features/ties/index.ts'
import type { PairForm } from '#src/features/world/index.ts'
import { foldName } from '#src/platform/i18n/fold.ts'
import { parsePartialDate } from '#src/platform/time/partial-date.ts'
import type { Draft } from './import.model.ts'
import { hasColumns, type ImportContext, type Mapping } from './mapping.model.ts'
import type { DescribedParty } from './party-match.ts'
import type { RowReader } from './row-reader.ts'

/** Who says what about our twin towns, one claim a row. */
export const claimsOnTwinTowns: Mapping = {
  name: 'twin-town-claims',
  about: 'claims on the twin towns of a city: claimant, partner, year, source',
  source: 'twin-town claims',
  recognises: (head) => hasColumns(head, 'claimant partner_as_written partner_country year_claimed source_url'),
  read(row, _record, context) {
    const claimant = row.needed('claimant')
    const partner = row.needed('partner_as_written')
    const country = row.country('partner_country')
    if (isProse(partner))
      return row.refuse('partner_as_written', `“${partner}” is prose, not the name of a town.`) ?? []
    const isOurs = context.ownNames.has(foldName(claimant))
    if (!isOurs && !context.ownNames.has(foldName(partner))) return 'It is about two other towns.'
    const party: DescribedParty = {
      kind: 'city',
      names: [{ lang: ANY_LANG, name: isOurs ? partner : claimant, kind: 'name' }],
      country: isOurs ? country : undefined,
      column: isOurs ? 'partner_as_written' : 'claimant',
    }
    const year = readYear(row, 'year_claimed')
    const sourceUrl = row.address('source_url')
    const source = (sourceUrl && context.sourceByUrl.get(sourceUrl)) ?? row.needed('source_kind')
    const said = { claimant, source, sourceUrl, saidOn: row.text('source_date') }
    const claim = year
      ? ({ ...said, attribute: 'signed', value: String(year) } as const)
      : ({ ...said, attribute: 'exists', value: 'yes' } as const)
    return [{ fact: 'tie_claim', party, claim }]
  },
}

const FORMS: Readonly<Record<string, { pair: PairForm; tie: TieKind }>> = {
  p: { pair: 'partnership', tie: 'twin_town' },
  f: { pair: 'friendship', tie: 'friendship' },
  k: { pair: 'contact', tie: 'contact' },
}
// Where the year was not known this list writes 2000.
const PLACEHOLDER_YEAR = 2000

/** The partner towns of German municipalities, with year and form. */
export const germanTwinTowns: Mapping = {
  name: 'german-twin-towns',
  about: 'partner towns of German municipalities, with year and form (--city for one of them)',
  source: 'list of German municipal partnerships',
  recognises: (head) =>
    hasColumns(head, 'municipality partnergemeinde land seit form partner_latitude partner_longitude'),
  read(row, _record, context) {
    const municipality = row.needed('municipality')
    if (context.city && foldName(municipality) !== foldName(context.city)) return 'It is about another city.'
    const name = row.needed('partnergemeinde')
    const country = row.country(row.text('land') ? 'land' : 'country')
    if (!row.text('land') && !row.text('country')) row.refuse('land', 'The country is missing.')
    const place = row.place('partner_latitude', 'partner_longitude')
    const year = readYear(row, 'seit')
    const written = row.text('form')
    const form = written === undefined ? undefined : FORMS[written]
    if (written && !form) row.refuse('form', `“${written}” must be p (partnership), f (friendship) or k (contact).`)
    if (row.problems.length > 0 || !country) return []

    const isPlaceholder = year === PLACEHOLDER_YEAR
    if (context.city && context.ownNames.has(foldName(municipality))) {
      if (!form) return row.refuse('form', 'The form is missing: p (partnership), f (friendship) or k (contact).') ?? []
      const party: DescribedParty = {
        kind: 'city',
        names: namesOf(name),
        country,
        place,
        column: 'partnergemeinde',
      }
      const signed = year === undefined || isPlaceholder ? undefined : parsePartialDate(String(year))
      const tie: Draft = {
        fact: 'described_tie',
        party,
        kind: form.tie,
        signed,
        isCertain: false,
        claimant: municipality,
        source: this.source,
      }
      return [tie]
    }
    return [
      {
        fact: 'world_pair',
        pair: {
          town: { name: municipality, country: 'DE', place: row.place('latitude', 'longitude') },
          other: { name, country, place },
          isTold: true,
          year,
          isYearDoubted: isPlaceholder,
          form: form?.pair,
        },
      },
    ]
  },
}

/** Pairs of towns of the whole world. */
export const worldPairs: Mapping = {
  name: 'world-pairs',
  about: 'pairs of towns of the world with coordinates, for the world directory',
  source: 'public lists of twin towns, 2026',
  recognises: (head) => hasColumns(head, 'city1 country1 lat1 lng1 city2 country2 lat2 lng2'),
  read(row) {
    const town = readTown(row, '1')
    const other = readTown(row, '2')
    return town && other ? [{ fact: 'world_pair', pair: { town, other, isTold: false } }] : []
  },
}

function readTown(row: RowReader, number: '1' | '2') {
  const name = row.needed(`city${number}`)
  if (!row.text(`country${number}`)) row.needed(`country${number}`)
  const country = row.country(`country${number}`)
  const place = row.place(`lat${number}`, `lng${number}`)
  return country ? { name, country, place } : undefined
}

/** `Katowice (Kattowitz)` has two names. */
function namesOf(written: string): DescribedParty['names'] {
  const [, name = written, other] = /^(.+?)\s*\(([^)]+)\)$/.exec(written) ?? []
  const names: DescribedParty['names'] = [{ lang: ANY_LANG, name, kind: 'name' }]
  return other ? [...names, { lang: ANY_LANG, name: other, kind: 'variant' }] : names
}

/** A year in which a town could have signed something. */
export function readYear(row: RowReader, column: string): number | undefined {
  const written = row.text(column)
  if (written === undefined) return undefined
  const year = /^\d{4}$/.test(written) ? Number(written) : Number.NaN
  const thisYear = Temporal.Now.plainDateISO().year
  if (year >= 1000 && year <= thisYear) return year
  return row.refuse(column, `“${written}” is no year from 1000 to ${thisYear}.`)
}

/** Says whether a cell holds a sentence where a name should be. */
export function isProse(written: string): boolean {
  return written.length > 120 || /^\(.*\)$|[:;.!?]\s|\s(?:and|och|ja|und)\s.*,|,.*\s(?:and|och|ja|und)\s/.test(written)
}

/** What of a context a mapping of one city needs. */
export type { ImportContext }
