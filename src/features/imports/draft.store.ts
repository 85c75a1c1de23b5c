import { saveActivity } from '#src/features/activities/index.ts'
import { chooseClaim, recordClaim } from '#src/features/claims/index.ts'
import type { Actor } from '#src/features/entries/index.ts'
import { type Outcome, saveSource } from '#src/features/facts/index.ts'
import { type PartyFacts, saveParty } from '#src/features/parties/index.ts'
import { recordTieState, saveTie, type TieFacts } from '#src/features/ties/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import type { Applied, RegisterDraft } from './import.model.ts'

const DONE = { added: 'added', changed: 'changed', unchanged: 'matched' } as const

const done = (what: string, outcome: Outcome): Applied => ({ outcome: DONE[outcome], what })
const refused = (column: string, message: string): Applied => ({ outcome: 'refused', column, message })

/** Writes a whole fact into the register. Each is known by its key, so the same draft twice changes nothing. */
export async function applyRegisterDraft(tx: Tx, draft: RegisterDraft, by: Actor): Promise<Applied> {
  if (draft.fact === 'source') return done(`sources/${draft.source.key}`, await saveSource(tx, draft.source, by))
  if (draft.fact === 'party') return applyParty(tx, draft.facts, by)
  if (draft.fact === 'tie') return applyTie(tx, draft.facts, by)
  if (draft.fact === 'tie_state') return applyState(tx, draft, by)
  if (draft.fact === 'claim') return applyClaim(tx, draft, by)
  const saved = await saveActivity(tx, draft.facts, by)
  if (saved === 'no_name') return refused('name', 'It needs a name.')
  if (saved === 'unknown_party') return refused('roles', 'There is no such party among these: see parties.csv.')
  return done(`activities/${draft.facts.key}`, saved.outcome)
}

async function applyParty(tx: Tx, facts: PartyFacts, by: Actor): Promise<Applied> {
  const namesake = facts.wikidata && (await findByWikidata(tx, facts))
  if (namesake) return refused('wikidata', `${facts.wikidata} is already that of parties/${namesake}.`)
  const saved = await saveParty(tx, facts, by)
  if (saved === 'no_name') return refused('name', 'It needs a name.')
  if (saved === 'second_own') return refused('own', 'Another party is our own city already.')
  if (saved === 'unknown_whole') {
    return refused('part_of', `There is no party “${facts.partOf}”; one in this file has to stand in a row above.`)
  }
  return done(`parties/${facts.key}`, saved.outcome)
}

async function applyTie(tx: Tx, facts: TieFacts, by: Actor): Promise<Applied> {
  const saved = await saveTie(tx, facts, by)
  if (saved === 'no_party') return refused('parties', 'It needs a party.')
  if (saved === 'unknown_party') return refused('parties', `A party is not there among: ${facts.parties.join('; ')}.`)
  return done(`ties/${facts.key}`, saved.outcome)
}

async function applyState(tx: Tx, draft: RegisterDraft & { fact: 'tie_state' }, by: Actor): Promise<Applied> {
  const { tieKey, state } = draft
  const outcome = await recordTieState(tx, { tieKey, state, by })
  if (outcome === 'unknown_tie') return refused('tie', `There is no tie “${tieKey}”.`)
  if (outcome === 'same_state') {
    return refused('state', `ties/${tieKey} is “${state.state}” already, in other words: a history is only added to.`)
  }
  if (outcome === 'before_the_last') {
    return refused('since', `The history of ties/${tieKey} ends later than this: a history is only added to.`)
  }
  return done(`ties/${tieKey}`, outcome)
}

async function applyClaim(tx: Tx, draft: RegisterDraft & { fact: 'claim' }, by: Actor): Promise<Applied> {
  const { subject, claim, chosen } = draft
  const what = `${{ tie: 'ties', party: 'parties', activity: 'activities' }[subject.fact]}/${subject.key}`
  const recorded = await recordClaim(tx, { subject, claim, by })
  if (recorded === 'unknown_subject') return refused('subject', `There is no ${what}.`)
  if (!chosen) return done(what, recorded.outcome)
  const choice = await chooseClaim(tx, { claimId: recorded.id, reasons: chosen, by })
  return done(what, recorded.outcome === 'added' || choice !== 'changed' ? recorded.outcome : 'changed')
}

async function findByWikidata(tx: Tx, facts: PartyFacts): Promise<string | undefined> {
  const found = await tx
    .selectFrom('parties')
    .innerJoin('entries', 'entries.id', 'parties.id')
    .select('entries.key')
    .where('parties.wikidata', '=', facts.wikidata ?? '')
    .where('entries.key', '<>', facts.key)
    .executeTakeFirst()
  return found?.key
}
