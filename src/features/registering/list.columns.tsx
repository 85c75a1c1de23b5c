import type { ClaimAttribute } from '#src/features/claims/index.ts'
import { nameOfState } from '#src/features/register/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { TieStateName } from '#src/features/ties/index.ts'
import { webAddress } from '#src/platform/http/web-address.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/formats.ts'
import { claimTexts } from './claim.messages.ts'
import { nameOfKind } from './describe.ts'
import { presentTime, publicPathOf } from './fact.present.ts'
import { formTexts } from './form.messages.ts'
import { listTexts } from './list.messages.ts'
import type { ListLine, ListName } from './list.model.ts'
import type { Column } from './list.view.tsx'
import { pathOfFact } from './show.ts'
import { wordsOfOffice } from './word.messages.ts'

/** What a list shows of its lines. */
export function columnsOf(
  { site, lang }: { site: Site; lang: OfficeLang },
  list: ListName,
  lines: readonly ListLine[],
): Column[] {
  const { columns } = listTexts[lang]
  const each = (label: string, cell: (line: ListLine) => Column['cells'][number]): Column => ({
    label,
    cells: lines.map(cell),
  })
  const name = each(columns.name, (line) => <Name lang={lang} list={list} line={line} />)
  const kind = each(columns.kind, (line) => nameOfKind(lang, line.kind))
  const changed = each(columns.changed, ({ changedAt }) => changedAt && presentTime(lang, site, changedAt))
  const date = (label: string) =>
    each(label, ({ on, precision }) => on && precision && formatDate(lang, { date: on, precision }))
  const onSite = each(columns.site, (line) => {
    if (list === 'dispute' || list === 'source') return null
    const fact = { fact: list, id: line.id, key: '', title: '', kind: '', lacksConsent: false, slug: undefined }
    const merged = line.merged ? { id: '', title: '' } : undefined
    const path = publicPathOf(site, lang, { ...fact, isPublic: line.isPublic, merged }, line.slug ?? undefined)
    return path ? (
      <a href={path} aria-label={`${listTexts[lang].onSite}: ${line.title}`}>
        {listTexts[lang].onSite}
      </a>
    ) : (
      wordsOfOffice[lang].hidden
    )
  })
  const tieState = each(columns.state, ({ state, isCertain }) =>
    state
      ? nameOfState(lang, { state: state as TieStateName, isCertain: isCertain === true })
      : listTexts[lang].noState,
  )
  const status = each(columns.state, ({ state }) => formTexts[lang].statuses[state as 'planned'])
  switch (list) {
    case 'party':
      return [
        name,
        kind,
        each(columns.country, ({ country }) => country && formatCountry(lang, country)),
        changed,
        onSite,
      ]
    case 'tie':
      return [name, kind, tieState, date(columns.review), changed, onSite]
    case 'activity':
      return [name, kind, date(columns.date), status, changed, onSite]
    case 'source':
      return [
        name,
        each(columns.said, ({ precision }) => precision),
        each(columns.used, ({ count }) => formatNumber(lang, count ?? 0)),
        each(columns.site, ({ url }) => {
          const address = webAddress(url ?? undefined)
          return address && <a href={address}>{new URL(address).host}</a>
        }),
      ]
    case 'dispute':
      return [
        name,
        each(columns.kind, ({ slug }) => claimTexts[lang].attributes[slug as ClaimAttribute]),
        each(columns.values, ({ url }) => url),
        each(columns.state, ({ state }) => (state === 'yes' ? claimTexts[lang].settled : claimTexts[lang].open)),
      ]
  }
}

function Name({ lang, list, line }: { lang: OfficeLang; list: ListName; line: ListLine }) {
  const fact = list === 'dispute' ? (line.kind as 'tie') : list
  const href = `${pathOfFact({ fact, id: line.id })}${list === 'dispute' ? '#claims' : ''}`
  return (
    <>
      <a href={href}>{line.title}</a>
      {list === 'dispute' && (
        <span class="field-hint">{wordsOfOffice[lang].facts[line.kind as 'tie'].toLowerCase()}</span>
      )}
    </>
  )
}
