import { partyAsReference, partyIn, readParties } from '#src/features/parties/index.ts'
import { cityAsReference } from '#src/features/reading/index.ts'
import { wordTexts } from '#src/features/register/index.ts'
import {
  countTies,
  readTies,
  stateOn,
  type TieKind,
  type TieReading,
  type TieState,
  type TieStateName,
  type TieWish,
  tieAsSchema,
} from '#src/features/ties/index.ts'
import { addressOrNull, citing, dateOrNull, keysOf, labelOrNull, partiesById, partyRef, termIdOf } from './present.ts'
import { findPublicParty } from './public.reads.ts'
import type { Asking, Item, Resource } from './resource.ts'
import type { Shaped } from './shapes.ts'

/** Twin towns, friendships, contacts, agreements, memorandums and memberships, with their whole histories. */
export const tieResource: Resource = {
  name: 'ties',
  shape: 'Tie',
  filters: ['kind', 'state', 'theme', 'party', 'as_of'],
  formats: ['csv', 'jsonld'],
  tags: ['site', 'register', 'day'],
  keyed: true,
  count: async (asking) => countTies(asking.deps.db, await wishOf(asking)),
  items: async (asking, part) =>
    present(asking, await readTies(asking.deps.db, { ...(await wishOf(asking)), ...part })),
  item: async (asking, key) => (await present(asking, await readTies(asking.deps.db, { keys: [key] })))[0],
}

async function wishOf({ deps, site, filters, asOf }: Asking): Promise<TieWish> {
  return {
    kinds: filters.kind ? [filters.kind as TieKind] : undefined,
    themeId: termIdOf(site.themes, filters.theme),
    partyId: filters.party && (await findPublicParty(deps.db, filters.party)),
    // Without a day all are told of, those too that nobody can tell the beginning of or that begin later.
    standing:
      filters.as_of || filters.state ? { on: asOf, state: filters.state as TieStateName | undefined } : undefined,
  }
}

async function present(asking: Asking, ties: readonly TieReading[]): Promise<Item[]> {
  const { deps, site, lang, asOf } = asking
  const parties = await partiesById(
    asking,
    ties.flatMap((tie) => tie.partyIds),
  )
  const [own] = await readParties(deps.db, { own: true })
  const cite = await citing(asking)
  const city = own ? partyAsReference(deps.origin, lang, own) : cityAsReference(deps.origin, site, lang)
  const stateShape = (state: TieState) => ({
    state: state.state,
    since: dateOrNull(state.since),
    decision: state.decision ?? null,
    certain: state.isCertain,
    note: labelOrNull(asking, state.notes),
    source: cite(state.source, state.sourceUrl),
  })
  return ties.map((tie) => {
    const sides = tie.partyIds.flatMap((id) => parties.get(id) ?? [])
    const state = stateOn(tie.states, asOf)
    const url = `${deps.origin}/api/v1/ties/${encodeURIComponent(tie.key)}`
    const shaped: Shaped<'Tie'> = {
      id: tie.id,
      key: tie.key,
      kind: tie.kind,
      name: labelOrNull(asking, tie.names),
      url,
      parties: sides.map((party) => partyRef(asking, party)),
      signed: dateOrNull(tie.signed),
      term_until: dateOrNull(tie.termUntil),
      class: tie.membershipClass ?? null,
      as_of: asOf.toString(),
      state: state ? stateShape(state) : null,
      history: tie.states.map(stateShape),
      themes: keysOf(site.themes, tie.themeIds),
      note: labelOrNull(asking, tie.notes),
      documents: tie.documents.flatMap(({ labels, url: where, when }) => {
        const address = addressOrNull(where)
        return address ? [{ name: labelOrNull(asking, labels) ?? address, url: address, date: dateOrNull(when) }] : []
      }),
    }
    const thing = () =>
      tieAsSchema(tie, {
        url,
        name:
          shaped.name ??
          `${wordTexts[lang].tie[tie.kind]}: ${sides.map((party) => partyIn(lang, party).name).join(', ')}`,
        city,
        sides: sides.map((party) => partyAsReference(deps.origin, lang, party)),
        on: asOf,
      })
    return { shaped, thing }
  })
}
