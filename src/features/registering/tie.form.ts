import type { Labels } from '#src/features/site/index.ts'
import { MEMBERSHIP_CLASSES, type Money, saveTie, TIE_KINDS, type TieFacts } from '#src/features/ties/index.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { type FactForm, factForm } from './fact-form.ts'
import type { FormReader } from './form-reader.ts'
import { keyFrom } from './key.ts'
import { type DateJson, labelFields, textOf, writeDate } from './record.ts'

interface DocumentJson {
  readonly labels: Labels
  readonly url: string
  readonly when?: DateJson
}

const form: FactForm<TieFacts> = {
  fact: 'tie',
  shape: {
    names: 'labels',
    notes: 'labels',
    parties: (key: string) => key,
    themes: (key: string) => key,
    documents: ({ url }: DocumentJson) => url,
  },
  write(record) {
    const documents = (record.documents ?? []) as readonly DocumentJson[]
    const fee = record.fee as Money | undefined
    return {
      kind: [textOf(record.kind)],
      ...labelFields('names', record.names),
      parties: (record.parties ?? []) as string[],
      signed: [writeDate(record.signed as DateJson | undefined)],
      termUntil: [writeDate(record.termUntil as DateJson | undefined)],
      reviewOn: [textOf(record.reviewOn)],
      officer: [textOf(record.officer)],
      membershipClass: [textOf(record.membershipClass)],
      'fee.amount': [textOf(fee?.amount)],
      'fee.currency': [fee?.currency ?? 'EUR'],
      feeDue: [textOf(record.feeDue)],
      themes: (record.themes ?? []) as string[],
      ...labelFields('notes', record.notes),
      'documents.url': documents.map(({ url }) => url),
      'documents.on': documents.map(({ when }) => writeDate(when)),
      ...Object.fromEntries(
        LANGS.map((lang) => [`documents.label.${lang}`, documents.map(({ labels }) => labels[lang] ?? '')]),
      ),
    }
  },
  read(typed, { key }) {
    const parties = [...new Set(typed.all('parties'))]
    if (parties.length === 0) typed.refuse('parties', 'missing')
    const [signed, termUntil] = [typed.date('signed'), typed.date('termUntil')]
    if (signed && termUntil && Temporal.PlainDate.compare(termUntil.date, signed.date) < 0) {
      typed.refuse('termUntil', 'order')
    }
    return {
      key,
      kind: typed.neededOneOf('kind', TIE_KINDS),
      names: typed.labels('names'),
      parties,
      signed,
      termUntil,
      reviewOn: typed.day('reviewOn'),
      officer: typed.text('officer'),
      membershipClass: typed.oneOf('membershipClass', MEMBERSHIP_CLASSES),
      fee: typed.money('fee.amount', 'fee.currency'),
      feeDue: typed.monthDay('feeDue'),
      themes: typed.all('themes'),
      notes: typed.labels('notes'),
      documents: readDocuments(typed),
    }
  },
  async save(tx, facts, by, note) {
    const saved = await saveTie(tx, facts, by, note)
    if (saved === 'no_party') return { problem: ['parties', 'missing'] }
    if (saved === 'unknown_party') return { problem: ['parties', 'unknown_party'] }
    return saved
  },
  proposeKey: ({ kind, parties }) => keyFrom(`${kind.replace('_town', '')} ${parties[0]}`, kind),
}

/** The form of a tie. */
export const tieForm = factForm(form)

function readDocuments(typed: FormReader): NonNullable<TieFacts['documents']> {
  const labelNames = LANGS.map((lang) => `documents.label.${lang}`)
  return typed.rows('documents.url', 'documents.on', ...labelNames).flatMap((at) => {
    const url = typed.address(`documents.url.${at}`, typed.text('documents.url', at))
    const labels = typed.labels('documents.label', at)
    const when = typed.date(`documents.on.${at}`, typed.text('documents.on', at))
    if (!typed.text('documents.url', at)) typed.refuse(`documents.url.${at}`, 'missing')
    if (Object.keys(labels).length === 0) typed.refuse(`documents.label.${at}`, 'missing')
    return url ? [{ labels, url, when }] : []
  })
}
