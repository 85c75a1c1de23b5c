import { readClaims, recordClaim } from '#src/features/claims/index.ts'
import { recordTieState, saveTie } from '#src/features/ties/index.ts'
import {
  findTownsByWikidata,
  saveNetworkMember,
  saveOutsideNews,
  saveTown,
  townKey,
} from '#src/features/world/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import { writePartialDate } from '#src/platform/time/partial-date.ts'
import { applyActivity } from './activity.store.ts'
import { readTownDecisions } from './doubt.store.ts'
import type { Applied, ForeignDraft } from './import.model.ts'
import { completeParty, type PartyImport, resolveParty } from './party.store.ts'
import { readTiesWith } from './tie.reads.ts'

/** Writes what a file of others tells, as far as it is certain. Applied again it changes nothing. */
export async function applyForeignDraft(tx: Tx, draft: ForeignDraft, work: PartyImport): Promise<Applied> {
  switch (draft.fact) {
    case 'described_party': {
      const found = await resolveParty(tx, draft.party, work, { add: true })
      if ('stop' in found) return found.stop
      if ('none' in found) return refused(draft.party.column, 'There is no such party.')
      const outcome = found.outcome === 'added' ? 'added' : await completeParty(tx, found.party, draft.party, work)
      return { outcome, what: `parties/${found.party.key}` }
    }
    case 'described_tie':
      return applyTie(tx, draft, work)
    case 'tie_claim':
      return applyClaim(tx, draft, work)
    case 'network_member':
      return applyMember(tx, draft, work)
    case 'described_activity':
      return applyActivity(tx, draft, work)
    case 'outside_news':
      return { outcome: await saveOutsideNews(tx, draft.news), what: draft.news.title }
  }
}

const refused = (column: string | undefined, message: string): Applied => ({ outcome: 'refused', column, message })

async function applyTie(tx: Tx, draft: ForeignDraft & { fact: 'described_tie' }, work: PartyImport): Promise<Applied> {
  const found = await resolveParty(tx, draft.party, work, { add: true })
  if ('stop' in found) return found.stop
  if ('none' in found) return refused(draft.party.column, 'There is no such party.')
  const { party } = found
  const filled = found.outcome === 'added' ? 'added' : await completeParty(tx, party, draft.party, work)
  const ties = await readTiesWith(tx, party.id)
  const known = ties.find((tie) => tie.kind === draft.kind)
  const what = `ties/${known?.key ?? `${draft.kind.replaceAll('_', '-')}-${party.key}`}`
  const key = what.slice('ties/'.length)
  if (!known) {
    await saveTie(tx, { key, kind: draft.kind, parties: [party.key], signed: draft.signed }, work.by)
    const { isCertain, source, signed } = draft
    await recordTieState(tx, {
      tieKey: key,
      state: { state: 'in_force', since: signed, source, isCertain, notes: {} },
      by: work.by,
    })
    work.index.tiedIds.add(party.id)
  }
  if (!draft.signed) return { outcome: known ? filled : 'added', what }
  const value = writePartialDate(draft.signed)
  const claimed = await claim(tx, { id: known?.id, key }, { ...draft, attribute: 'signed', value }, work)
  const other = known?.signed && known.signed.slice(0, value.length) !== value ? known.signed : undefined
  return {
    outcome: known ? strongest(filled, claimed) : 'added',
    what,
    note: other && `The register says ${other}, this file ${value}: both are kept.`,
  }
}

async function applyClaim(tx: Tx, draft: ForeignDraft & { fact: 'tie_claim' }, work: PartyImport): Promise<Applied> {
  const found = await resolveParty(tx, draft.party, work, { add: false, tied: true })
  if ('stop' in found) return found.stop
  const name = draft.party.names[0]?.name
  if ('none' in found) return refused(draft.party.column, `We have no tie with “${name}”.`)
  const ties = await readTiesWith(tx, found.party.id)
  const [tie, ...more] = ties.filter(({ kind }) => kind === 'twin_town' || kind === 'friendship')
  if (!tie) return refused(draft.party.column, `We have no twin-town tie with “${name}”.`)
  if (more.length > 0) return refused(draft.party.column, `We have several ties with “${name}”.`)
  const outcome = await claim(tx, tie, draft.claim, work)
  return { outcome, what: `ties/${tie.key} ${draft.claim.attribute} ${draft.claim.value}` }
}

async function claim(
  tx: Tx,
  tie: { id: string | undefined; key: string },
  saying: Parameters<typeof recordClaim>[1]['claim'],
  { by }: PartyImport,
): Promise<'added' | 'matched'> {
  const { attribute, value, claimant, source, sourceUrl, saidOn } = saying
  const known = tie.id === undefined ? [] : ((await readClaims(tx, [tie.id])).get(tie.id) ?? [])
  // The same words of the same source are one claim, whoever they were filed under.
  const same = known.some((other) => other.attribute === attribute && other.value === value && other.source === source)
  if (same) return 'matched'
  const recorded = await recordClaim(tx, {
    subject: { fact: 'tie', key: tie.key },
    claim: { attribute, value, claimant, source, sourceUrl, saidOn },
    by,
  })
  return typeof recorded === 'object' && recorded.outcome === 'added' ? 'added' : 'matched'
}

const strongest = (filled: 'added' | 'changed' | 'matched', claimed: 'added' | 'matched') =>
  claimed === 'added' || filled !== 'matched' ? 'changed' : 'matched'

async function applyMember(
  tx: Tx,
  draft: ForeignDraft & { fact: 'network_member' },
  work: PartyImport,
): Promise<Applied> {
  const network = await resolveParty(tx, draft.network, work, { add: true })
  if ('stop' in network) return network.stop
  if ('none' in network) return refused(undefined, 'There is no such network.')
  const found = await resolveParty(tx, draft.party, work, { add: false })
  if ('stop' in found) return found.stop
  const { party, since, source } = draft
  const membership = { networkId: network.party.id, since, class: draft.class, source }
  const what = `${party.names[0]?.name} in parties/${network.party.key}`
  if ('party' in found) {
    const filled = await completeParty(tx, found.party, party, work)
    // Our own membership is a tie, with its own states and decisions.
    if (found.party.isOwn) return { outcome: filled, what: `${what}: ourselves` }
    const saved = await saveNetworkMember(tx, { ...membership, member: { partyId: found.party.id } })
    return { outcome: saved === 'matched' ? filled : saved, what: `${what}: parties/${found.party.key}` }
  }
  if (!party.country) return refused('country', 'A member of a network needs its country.')
  const name = party.names[0]?.name ?? ''
  const decisions = (await readTownDecisions(tx)).get(`${party.country} ${townKey(name)}`) ?? []
  const decided = decisions.find(({ place }) => place === null)
  if (decided?.decision === 'skip') return { outcome: 'passed_over', message: `It was decided to leave “${name}” out.` }
  if (party.wikidata && !decided && !(await work.isFirst(`${network.party.key}/${party.wikidata}`))) {
    const doubled = { subject: 'town' as const, written: name, country: party.country, place: null }
    const why = `${party.wikidata} stands in a row above already, beside another name.`
    const candidates = await findTownsByWikidata(tx, party.wikidata)
    return { outcome: 'doubted', column: party.column, doubt: { ...doubled, why, candidates } }
  }
  const population = party.figures?.find(({ key }) => key === 'population')?.value
  const town = await saveTown(
    tx,
    { ...party, country: party.country, names: party.names.map((written) => written.name), population },
    decided && { decision: decided.decision, townId: decided.townId },
  )
  if (town.outcome === 'doubted') {
    const candidates = town.candidates.map(({ id, ...candidate }) => ({ key: String(id), ...candidate }))
    const doubt = {
      subject: 'town' as const,
      written: name,
      country: party.country,
      place: null,
      why: town.why,
      candidates,
    }
    return { outcome: 'doubted', column: party.column, doubt }
  }
  const saved = await saveNetworkMember(tx, { ...membership, member: { townId: town.id } })
  return { outcome: saved === 'matched' ? town.outcome : saved, what }
}
