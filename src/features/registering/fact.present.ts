import type { ClaimReading } from '#src/features/claims/index.ts'
import { pathOfEntry } from '#src/features/entries/index.ts'
import { citeSource, type FactRecord, type FactRevision, type Source } from '#src/features/facts/index.ts'
import { presentActor } from '#src/features/office/index.ts'
import { nameOfState, toneOf, wordTexts } from '#src/features/register/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { TieState } from '#src/features/ties/index.ts'
import { webAddress } from '#src/platform/http/web-address.ts'
import { formatDate, formatStamp } from '#src/platform/i18n/formats.ts'
import { isLang } from '#src/platform/i18n/languages.ts'
import { parsePartialDate } from '#src/platform/time/partial-date.ts'
import { claimTexts } from './claim.messages.ts'
import type { ToldClaim } from './claim.view.tsx'
import { type Telling, tellPart } from './describe.ts'
import type { OfficeFact } from './fact.model.ts'
import type { ToldRevision } from './fact.view.tsx'
import { pageTexts } from './page.messages.ts'
import { type DateJson, dateOfJson } from './record.ts'
import type { ToldState } from './state.view.tsx'
import { differencesOf, type Shape } from './three-way.ts'
import { wordsOfOffice } from './word.messages.ts'

/** When something was done, on the city's clock. */
export function presentTime(lang: OfficeLang, site: Site, at: Temporal.Instant): string {
  return formatStamp(lang, at.toZonedDateTimeISO(site.timeZone))
}

/** A state of a tie in words. */
export function presentState({ lang, sources }: Telling, state: TieState): ToldState {
  return {
    state: nameOfState(lang, state),
    tone: toneOf(state),
    since: state.since ? formatDate(lang, state.since) : pageTexts[lang].sinceUnknown,
    decision: state.decision,
    source: state.source && (sources.get(state.source) ?? state.source),
    notes: Object.entries(state.notes).flatMap(([code, words]) => (words ? [{ lang: code, words }] : [])),
  }
}

/** Claims in words: those on one thing together, what the register goes by first. */
export function presentClaims(
  { lang, site }: Telling,
  sources: ReadonlyMap<string, Source>,
  claims: readonly ClaimReading[],
  path: string,
): ToldClaim[] {
  return claims
    .toSorted((a, b) =>
      a.attribute < b.attribute ? -1 : a.attribute > b.attribute ? 1 : Number(b.chosen) - Number(a.chosen),
    )
    .map((claim) => {
      const cited = citeSource(sources, claim.source, (names) => labelIn(site, names, lang))
      const date = parsePartialDate(claim.value)
      return {
        id: claim.id,
        attribute: claimTexts[lang].attributes[claim.attribute],
        value: date ? formatDate(lang, date) : wordsOfClaim(lang, claim),
        claimant: claim.claimant,
        source: { name: cited.name, url: webAddress(claim.sourceUrl) ?? webAddress(cited.url) },
        saidOn: claim.saidOn,
        chosen: claim.chosen,
        reason: labelIn(site, claim.reasons, lang) || undefined,
        choose: `${path}/claims/${claim.id}`,
      }
    })
}

// What tables write in one word is told in the words of the office; all else as it stands in the source.
function wordsOfClaim(lang: OfficeLang, { attribute, value }: Pick<ClaimReading, 'attribute' | 'value'>): string {
  const { yes, no } = wordsOfOffice[lang]
  if (attribute === 'exists') return { yes, no }[value] ?? value
  return attribute === 'state' ? (wordTexts[lang].state[value as TieState['state']] ?? value) : value
}

/** The changes of a fact, each with the fields that it changed. */
export function presentRevisions(
  telling: Telling,
  revisions: readonly FactRevision[],
  shape: Shape,
  path: string,
): ToldRevision[] {
  const { lang, site } = telling
  const texts = pageTexts[lang]
  return revisions.map((revision, at) => {
    const before = revisions.slice(at + 1).find(({ isWhole }) => isWhole)
    const what = !revision.isWhole
      ? `${texts.onlyState}: ${stateOf(lang, revision.record)}`
      : before
        ? [
            ...new Set(
              differencesOf(before.record, revision.record, shape).map(
                ({ path: part, after, before: old }) => tellPart(telling, part, after ?? old).label,
              ),
            ),
          ].join(', ') || texts.noDifference
        : texts.first
    return {
      href: `${path}/revisions/${revision.id}`,
      by: presentActor(lang, revision.by),
      at: presentTime(lang, site, revision.at),
      what,
      note: revision.note,
    }
  })
}

/** The state of a tie that a revision recorded, in words. */
export function stateOf(lang: OfficeLang, record: FactRecord): string {
  const state = record.state as { state: TieState['state']; since?: DateJson; isCertain: boolean } | undefined
  if (!state) return ''
  const since = state.since && formatDate(lang, dateOfJson(state.since))
  return [nameOfState(lang, state), since].filter(Boolean).join(', ')
}

/** Where readers see a fact: in the language of the office, where the site has it. */
export function publicPathOf(
  { languages }: Pick<Site, 'languages'>,
  lang: OfficeLang,
  { fact, isPublic, merged }: OfficeFact,
  slug: string | undefined,
): string | undefined {
  if (!isPublic || merged || slug === undefined || fact === 'source') return undefined
  const shown = languages.includes(lang) ? lang : languages.find(isLang)
  return shown && pathOfEntry(shown, { kind: fact === 'activity' ? 'activity' : 'party', slug })
}
