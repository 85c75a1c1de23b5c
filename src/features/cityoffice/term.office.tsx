import { Hono } from 'hono'
import {
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  requireRight,
} from '#src/features/office/index.ts'
import { versionOf } from '#src/features/settings/index.ts'
import { labelIn, type Vocabulary } from '#src/features/site/index.ts'
import { actorOf, isId } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { formTexts } from './form.messages.ts'
import { listLanguages } from './language.store.ts'
import { inTypedOrder } from './order.ts'
import { settingsPage } from './page.tsx'
import { readTermForm, termGroups, termValues } from './term.form.ts'
import { termTexts } from './term.messages.ts'
import type { TermPart, TermWords } from './term.model.ts'
import { addTerm, arrangeTerms, changeTerm, listTerms, readTermUses, removeTerm, type TakenSlug } from './term.store.ts'
import { TermUse, TermWays } from './term.view.tsx'

const PATHS: Readonly<Record<Vocabulary, string>> = { audience: '/settings/audiences', theme: '/settings/themes' }
const NOTHING: TermWords = { names: {}, slugs: {}, leads: {} }

/** The audiences, or the themes: their order, their words, their addresses. */
export function termOffice(deps: OfficeDeps, vocabulary: Vocabulary) {
  const { db } = deps
  const path = PATHS[vocabulary]
  return new Hono<OfficeEnv>()
    .route('/', arrangement(deps, vocabulary))
    .route('/', additions(deps, vocabulary))
    .route('/', termPage(deps, vocabulary))
    .post(`${path}/:id/remove`, requireRight(deps, 'settings.change'), async (c) => {
      const id = c.req.param('id')
      if (!isId(id)) return notThere(c)
      const version = (await readForm(c)).text('version')
      const result = await removeTerm(db, vocabulary, id, { version, by: actorOf(c.var.staff) })
      if (result.outcome === 'saved') return c.redirect(`/office${path}?done=removed`, 303)
      const isThere =
        result.outcome === 'changed_meanwhile'
          ? result.now
          : result.outcome === 'refused' && result.refusal === 'in_use'
      if (!isThere) return notThere(c)
      return c.redirect(`/office${path}/${id}?done=${result.outcome === 'refused' ? 'in_use' : 'changed'}`, 303)
    })
}

function arrangement(deps: OfficeDeps, vocabulary: Vocabulary) {
  const { db } = deps
  const path = PATHS[vocabulary]
  return settingsPage<TermPart[], string[]>(deps, {
    path,
    read: () => listTerms(db, vocabulary),
    present(c, terms, site) {
      const texts = termTexts[c.var.lang]
      const named = terms.map((term) => ({ id: term.id, name: labelIn(site, term.names, c.var.lang) }))
      return {
        title: texts.titles[vocabulary],
        lead: [texts.lead],
        groups: named.map(({ id, name }) => ({
          isRow: true,
          fields: [
            { name: `order_${id}`, label: `${name}, ${formTexts[c.var.lang].order.toLowerCase()}`, type: 'number' },
          ],
        })),
        before: <TermWays texts={texts} vocabulary={vocabulary} base={`/office${path}`} terms={named} />,
      }
    },
    values: (terms) => Object.fromEntries(terms.map(({ id }, index) => [`order_${id}`, [String(index + 1)]])),
    parse: (check, _, terms) => inTypedOrder(check, terms, ({ id }) => id).map(({ id }) => id),
    save: (c, { version, value }) => arrangeTerms(db, vocabulary, { version, ids: value, by: actorOf(c.var.staff) }),
    done: (c) => ({ removed: termTexts[c.var.lang].removed }),
  })
}

function termPage(deps: OfficeDeps, vocabulary: Vocabulary) {
  const { db } = deps
  const path = PATHS[vocabulary]
  return settingsPage<TermPart, TermWords>(deps, {
    path: `${path}/:id`,
    async read(c) {
      const terms = await listTerms(db, vocabulary)
      return terms.find(({ id }) => id === c.req.param('id'))
    },
    async present(c, term, site) {
      const texts = termTexts[c.var.lang]
      const [languages, uses] = await Promise.all([listLanguages(db), readTermUses(db, term.id)])
      return {
        title: labelIn(site, term.names, c.var.lang),
        lead: [texts.slugLead[vocabulary]],
        back: { label: texts.back[vocabulary], href: `/office${path}` },
        groups: termGroups(c.var.lang, languages),
        after: (
          <TermUse texts={texts} action={`/office${path}/${term.id}/remove`} version={versionOf(term)} uses={uses} />
        ),
      }
    },
    values: termValues,
    parse: async (check, c) => readTermForm(check, c.var.lang, await listLanguages(db)),
    async save(c, { version, value, state }) {
      const change = { version, words: value, by: actorOf(c.var.staff) }
      const result = await changeTerm(db, vocabulary, state.id, change)
      return result.outcome === 'refused' ? { ...result, refusal: [problemOf(c, value, result.refusal)] } : result
    },
    done: (c) => ({
      added: termTexts[c.var.lang].added,
      in_use: termTexts[c.var.lang].inUse,
      changed: formTexts[c.var.lang].notRemoved,
    }),
  })
}

function additions(deps: OfficeDeps, vocabulary: Vocabulary) {
  const { db } = deps
  const path = PATHS[vocabulary]
  const made = new WeakMap<OfficeContext, string>()
  return settingsPage<TermWords, TermWords>(deps, {
    path: `${path}/new`,
    read: async () => NOTHING,
    async present(c) {
      const texts = termTexts[c.var.lang]
      return {
        title: texts.add[vocabulary],
        lead: [texts.slugLead[vocabulary]],
        back: { label: texts.back[vocabulary], href: `/office${path}` },
        groups: termGroups(c.var.lang, await listLanguages(db)),
      }
    },
    values: termValues,
    parse: async (check, c) => readTermForm(check, c.var.lang, await listLanguages(db)),
    async save(c, { value }) {
      const added = await addTerm(db, vocabulary, value, actorOf(c.var.staff))
      if ('slug' in added) return { outcome: 'refused', refusal: [problemOf(c, value, added)] }
      made.set(c, added.id)
      return { outcome: 'saved' }
    },
    next: (c) => `/office${path}/${made.get(c)}`,
  })
}

function problemOf(c: OfficeContext, words: TermWords, { slug, names }: TakenSlug) {
  const found = Object.entries(words.slugs).find(([, wanted]) => wanted === slug)
  const name = labelIn({ languages: [c.var.lang, ...(c.var.site?.languages ?? [])] }, names, c.var.lang)
  return { name: `slugs_${found?.[0]}`, message: termTexts[c.var.lang].slugTaken(slug, name) }
}
