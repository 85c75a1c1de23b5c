import { type ClaimReading, disputesIn } from '#src/features/claims/index.ts'
import { citeSource, type Source } from '#src/features/facts/index.ts'
import type { PartyReading } from '#src/features/parties/index.ts'
import { linkToTheme, type TermLink } from '#src/features/reading/index.ts'
import { labelIn, type Site, termsOf } from '#src/features/site/index.ts'
import { inOrder, stateOn, type TieReading, type TieState } from '#src/features/ties/index.ts'
import { webAddress } from '#src/platform/http/web-address.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type PartialDate, parsePartialDate, startOf } from '#src/platform/time/partial-date.ts'
import type { Tone } from '#src/ui/charts/tone.ts'
import { linkToParty, nameOfFact } from './party-name.ts'
import { formatSince, formatSpan } from './since.ts'
import { tieTexts } from './tie.messages.ts'
import { wordTexts } from './word.messages.ts'

/** What a tie is seen with: the reader, the day, and what the register knows around it. */
export interface TieView {
  readonly site: Site
  readonly lang: Lang
  /** The day on which the register is read. */
  readonly day: Temporal.PlainDate
  readonly parties: ReadonlyMap<string, PartyReading>
  readonly sources: ReadonlyMap<string, Source>
  readonly claims: ReadonlyMap<string, readonly ClaimReading[]>
}

export interface Cited {
  readonly name: string
  readonly url: string | undefined
}

interface Link {
  readonly label: string
  readonly href: string
}

/** A tie as it is read. */
export interface TieItem {
  readonly key: string
  readonly kind: TieReading['kind']
  readonly title: string
  readonly href: string | undefined
  /** The country, and the whole that a district is a part of. */
  readonly place: string
  readonly tone: Tone
  /** The state in words. */
  readonly state: string
  /** What it is and since when: `Twin town since 1971`. */
  readonly summary: string
  readonly since: PartialDate | undefined
  readonly parties: readonly Link[]
  readonly steps: readonly TieStep[]
  readonly notes: readonly string[]
  readonly themes: readonly TermLink[]
  readonly documents: readonly Link[]
  readonly disputes: readonly Dispute[]
  /** Others that it has to do with. */
  readonly related?: { readonly label: string; readonly links: readonly Link[] } | undefined
}

/** One state of its history. */
export interface TieStep {
  readonly since: string
  readonly state: string
  readonly tone: Tone
  readonly decision: string | undefined
  readonly source: Cited | undefined
  readonly note: string | undefined
}

/** What sources disagree on, side by side. */
export interface Dispute {
  readonly title: string
  readonly claims: readonly {
    readonly value: string
    readonly claimant: string
    readonly source: Cited
    readonly chosen: boolean
  }[]
  readonly reason: string | undefined
}

/** A tie as it stood on the day of the view; undefined when it had not begun. `seenFrom` is the party whose page it is on. */
export function presentTie(view: TieView, tie: TieReading, seenFrom?: string): TieItem | undefined {
  const { site, lang, day } = view
  const current = stateOn(tie.states, day)
  if (!current) return undefined
  const parties = tie.partyIds.flatMap((id) => view.parties.get(id) ?? [])
  const others = parties.filter((party) => party.id !== seenFrom)
  const [party] = parties
  const alone = parties.length === 1 ? party : undefined
  const ownName = labelIn(site, tie.names, lang)
  const kind = wordTexts[lang].tie[tie.kind]
  const begun = inOrder(tie.states).filter(
    ({ since }) => !since || Temporal.PlainDate.compare(startOf(since), day) <= 0,
  )
  const names = parties.map((each) => nameOfFact(each, lang)).join(lang === 'ar' ? '، ' : ', ')
  return {
    key: tie.key,
    kind: tie.kind,
    title: ownName || (seenFrom ? kind : names),
    href: alone && !seenFrom ? linkToParty(alone, lang).href : undefined,
    place: alone && !seenFrom ? placeOf(view, alone) : '',
    tone: toneOf(current),
    state: nameOfState(lang, current),
    summary: summaryOf(lang, tie, begun, current),
    since: sinceOf(tie, begun),
    parties: alone ? [] : others.map((each) => linkToParty(each, lang)),
    steps: begun.map((state) => presentStep(view, state)),
    notes: [labelIn(site, tie.notes, lang)].filter(Boolean),
    themes: termsOf(site.themes, tie.themeIds).map((theme) => linkToTheme(site, lang, theme)),
    documents: tie.documents.flatMap(({ labels, url }) => {
      const href = webAddress(url)
      return href ? [{ label: labelIn(site, labels, lang), href }] : []
    }),
    disputes: disputesIn(view.claims.get(tie.id) ?? []).map((dispute) => presentDispute(view, dispute)),
  }
}

/** The country of a party, and the whole that it is a part of. */
export function placeOf({ lang, parties }: Pick<TieView, 'lang' | 'parties'>, party: PartyReading): string {
  const whole = parties.get(party.partOfId ?? '')
  const country = party.country ? formatCountry(lang, party.country) : ''
  return [whole && tieTexts[lang].partOf(nameOfFact(whole, lang)), country]
    .filter(Boolean)
    .join(lang === 'ar' ? '، ' : ', ')
}

/** How drawings show a state. */
export function toneOf({ state, isCertain }: Pick<TieState, 'state' | 'isCertain'>): Tone {
  return isCertain ? state : 'uncertain'
}

/** A state in words; what is not certain is told. */
export function nameOfState(lang: Lang, { state, isCertain }: Pick<TieState, 'state' | 'isCertain'>): string {
  const { state: names, uncertain } = wordTexts[lang]
  return isCertain ? names[state] : `${names[state]}${lang === 'ar' ? '، ' : ', '}${uncertain.toLowerCase()}`
}

/** Since when a tie binds us, as far as that is known. */
export function sinceOf(tie: Pick<TieReading, 'signed'>, states: readonly TieState[]): PartialDate | undefined {
  return states.find(({ state }) => state === 'in_force')?.since ?? tie.signed ?? states[0]?.since
}

function summaryOf(lang: Lang, tie: TieReading, begun: readonly TieState[], current: TieState): string {
  const texts = tieTexts[lang]
  const { membership, tie: kinds } = wordTexts[lang]
  const kind = tie.membershipClass ? membership[tie.membershipClass] : kinds[tie.kind]
  const since = sinceOf(tie, begun)
  if (current.state === 'ended') return texts.bound(kind, formatSpan(lang, since, current.since))
  const until = tie.termUntil && texts.until(formatDate(lang, tie.termUntil))
  const comma = lang === 'ar' ? '، ' : ', '
  const bound = since ? texts.bound(kind, formatSince(lang, since)) : `${kind}${comma}${texts.sinceUnknown}`
  // What rests or is broken off binds us still, but not as it did.
  const isPaused = current.state === 'suspended' || current.state === 'dormant'
  const paused =
    isPaused && current.since && `${nameOfState(lang, current).toLowerCase()} ${formatSince(lang, current.since)}`
  return [bound, paused, until].filter(Boolean).join(comma)
}

function presentStep(view: TieView, state: TieState): TieStep {
  const { lang, site } = view
  return {
    since: state.since ? formatDate(lang, state.since) : '',
    state: nameOfState(lang, state),
    tone: toneOf(state),
    decision: state.decision,
    source: state.source ? cite(view, state.source, state.sourceUrl) : undefined,
    note: labelIn(site, state.notes, lang) || undefined,
  }
}

/** A source by its name in the reader's language, with its address. */
export function cite(
  { site, lang, sources }: Pick<TieView, 'site' | 'lang' | 'sources'>,
  cited: string,
  url?: string,
): Cited {
  const source = citeSource(sources, cited, (names) => labelIn(site, names, lang))
  return { name: source.name, url: webAddress(url) ?? webAddress(source.url) }
}

function presentDispute(view: TieView, { attribute, claims }: ReturnType<typeof disputesIn>[number]): Dispute {
  const { lang, site } = view
  const texts = tieTexts[lang]
  const chosen = claims.find((claim) => claim.chosen)
  return {
    title: texts.disagree(texts.what[attribute]),
    // What the register goes by comes first.
    claims: claims
      .toSorted((a, b) => Number(b.chosen) - Number(a.chosen))
      .map((claim) => {
        const date = parsePartialDate(claim.value)
        return {
          value: date ? formatDate(lang, date) : claim.value,
          claimant: claim.claimant,
          source: cite(view, claim.source, claim.sourceUrl),
          chosen: claim.chosen,
        }
      }),
    reason: chosen ? labelIn(site, chosen.reasons, lang) || undefined : undefined,
  }
}
