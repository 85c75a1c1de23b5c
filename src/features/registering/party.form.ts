import {
  FIELDS,
  FIGURE_KEYS,
  type FigureKey,
  PARTY_KINDS,
  type PartyFacts,
  type PartyFigure,
  type Place,
  saveParty,
} from '#src/features/parties/index.ts'
import { findByWikidata } from './fact.reads.ts'
import { type FactForm, factForm } from './fact-form.ts'
import type { FormReader } from './form-reader.ts'
import { slugOfNames } from './key.ts'
import { nameFields, partOfName, readNames } from './names.form.ts'
import { type DateJson, textOf, writeDate } from './record.ts'

interface FigureJson {
  readonly key: FigureKey
  readonly value: number
  readonly when: DateJson
  readonly source?: string
}

const form: FactForm<PartyFacts> = {
  fact: 'party',
  shape: {
    names: partOfName,
    figures: ({ key, when }: FigureJson) => `${key}:${when.date}`,
    audiences: (key: string) => key,
    themes: (key: string) => key,
  },
  write(record) {
    const figures = (record.figures ?? []) as readonly FigureJson[]
    const place = record.place as Place | undefined
    return {
      kind: [textOf(record.kind)],
      ...nameFields(record.names),
      isOwn: record.isOwn === true ? ['yes'] : [],
      country: [textOf(record.country)],
      latitude: [textOf(place?.latitude)],
      longitude: [textOf(place?.longitude)],
      website: [textOf(record.website)],
      wikidata: [textOf(record.wikidata)],
      partOf: [textOf(record.partOf)],
      field: [textOf(record.field)],
      arrived: [writeDate(record.arrived as DateJson | undefined)],
      consentedOn: [textOf(record.consentedOn)],
      'figures.key': figures.map(({ key }) => key),
      'figures.value': figures.map(({ value }) => textOf(value)),
      'figures.on': figures.map(({ when }) => writeDate(when)),
      'figures.source': figures.map(({ source }) => textOf(source)),
      audiences: (record.audiences ?? []) as string[],
      themes: (record.themes ?? []) as string[],
      source: [textOf(record.source)],
    }
  },
  read(typed, { key }) {
    const partOf = typed.text('partOf')
    if (partOf !== undefined && partOf === key) typed.refuse('partOf', 'own_part')
    return {
      key,
      kind: typed.neededOneOf('kind', PARTY_KINDS),
      names: readNames(typed),
      isOwn: typed.all('isOwn').includes('yes') || undefined,
      country: typed.country('country'),
      place: typed.place(),
      website: typed.address('website'),
      wikidata: typed.wikidata('wikidata'),
      partOf,
      field: typed.oneOf('field', FIELDS),
      arrived: typed.date('arrived'),
      consentedOn: typed.day('consentedOn'),
      figures: readFigures(typed),
      audiences: typed.all('audiences'),
      themes: typed.all('themes'),
      source: typed.text('source'),
    }
  },
  async save(tx, facts, by, note) {
    const { wikidata, key } = facts
    if (wikidata && (await findByWikidata(tx, { wikidata, key }))) return { problem: ['wikidata', 'taken'] }
    const saved = await saveParty(tx, facts, by, note, { figures: 'all' })
    if (saved === 'no_name') return { problem: ['names.text.0', 'name'] }
    if (saved === 'unknown_whole') return { problem: ['partOf', 'unknown_party'] }
    if (saved === 'second_own') return { problem: ['isOwn', 'second_own'] }
    return saved
  },
  proposeKey: (facts) => slugOfNames(facts.names, facts.kind),
}

/** The form of a party. */
export const partyForm = factForm(form)

function readFigures(typed: FormReader): PartyFigure[] {
  const figures: PartyFigure[] = []
  for (const at of typed.rows('figures.value', 'figures.on')) {
    const key = FIGURE_KEYS.find((each) => each === typed.text('figures.key', at)) ?? 'population'
    const value = typed.number(`figures.value.${at}`, typed.text('figures.value', at))
    const when = typed.date(`figures.on.${at}`, typed.text('figures.on', at))
    if (!typed.text('figures.value', at)) typed.refuse(`figures.value.${at}`, 'missing')
    if (!typed.text('figures.on', at)) typed.refuse(`figures.on.${at}`, 'missing')
    if (value === undefined || !when) continue
    if (figures.some((other) => other.key === key && other.when.date.equals(when.date))) {
      typed.refuse(`figures.on.${at}`, 'twice')
    }
    figures.push({ key, value, when, source: typed.text('figures.source', at) })
  }
  // In the order in which the register has them.
  return figures.sort(
    (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || Temporal.PlainDate.compare(a.when.date, b.when.date),
  )
}
