import { Hono } from 'hono'
import {
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  requireRight,
} from '#src/features/office/index.ts'
import { versionOf } from '#src/features/settings/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { figureGroups, figureValues, readFigure } from './figure.form.ts'
import { figureTexts } from './figure.messages.ts'
import {
  addFigure,
  arrangeFigures,
  changeFigure,
  type FigurePart,
  listFigureParts,
  removeFigure,
} from './figure.store.ts'
import { FigureWays, RemoveFigure } from './figure.view.tsx'
import { formTexts } from './form.messages.ts'
import { listLanguages } from './language.store.ts'
import { inTypedOrder } from './order.ts'
import { settingsPage } from './page.tsx'

type Facts = Omit<FigurePart, 'key'>
const NOTHING: Facts = { unit: 'count', labels: {}, values: [] }
const LIST = '/office/settings/figures'

/** The key figures of the start page: their order, and each with its values through the years. */
export function figureOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .route('/', arrangement(deps))
    .route('/', additions(deps))
    .route('/', figurePage(deps))
    .post('/settings/figures/:key/remove', requireRight(deps, 'settings.change'), async (c) => {
      const key = c.req.param('key')
      const version = (await readForm(c)).text('version')
      const result = await removeFigure(db, key, { version, by: actorOf(c.var.staff) })
      if (result.outcome === 'saved') return c.redirect(`${LIST}?done=removed`, 303)
      if (result.outcome !== 'changed_meanwhile' || !result.now) return notThere(c)
      return c.redirect(`${LIST}/${key}?done=changed`, 303)
    })
}

function arrangement(deps: OfficeDeps) {
  const { db } = deps
  return settingsPage<FigurePart[], string[]>(deps, {
    path: '/settings/figures',
    read: () => listFigureParts(db),
    present(c, figures, site) {
      const texts = figureTexts[c.var.lang]
      const named = figures.map(({ key, labels }) => ({ key, name: labelIn(site, labels, c.var.lang) }))
      const order = formTexts[c.var.lang].order.toLowerCase()
      return {
        title: texts.title,
        lead: [texts.lead],
        groups: named.map(({ key, name }) => ({
          isRow: true,
          fields: [{ name: `order_${key}`, label: `${name}, ${order}`, type: 'number' }],
        })),
        before: <FigureWays texts={texts} base={LIST} figures={named} />,
      }
    },
    values: (figures) => Object.fromEntries(figures.map(({ key }, index) => [`order_${key}`, [String(index + 1)]])),
    parse: (check, _, figures) => inTypedOrder(check, figures, ({ key }) => key).map(({ key }) => key),
    save: (c, { version, value }) => arrangeFigures(db, { version, keys: value, by: actorOf(c.var.staff) }),
    done: (c) => ({ removed: figureTexts[c.var.lang].removed }),
  })
}

function figurePage(deps: OfficeDeps) {
  const { db } = deps
  return settingsPage<FigurePart, Facts>(deps, {
    path: '/settings/figures/:key',
    read: async (c) => (await listFigureParts(db)).find(({ key }) => key === c.req.param('key')),
    async present(c, figure, site) {
      const texts = figureTexts[c.var.lang]
      return {
        title: labelIn(site, figure.labels, c.var.lang),
        back: { label: texts.back, href: LIST },
        groups: figureGroups(c.var.lang, figure.values.length, await listLanguages(db)),
        after: <RemoveFigure texts={texts} action={`${LIST}/${figure.key}/remove`} version={versionOf(figure)} />,
      }
    },
    values: figureValues,
    parse: async (check, c) => readFigure(check, c.var.lang, await listLanguages(db)),
    save: (c, { version, value, state }) => changeFigure(db, state.key, { version, value, by: actorOf(c.var.staff) }),
    done: (c) => ({ added: figureTexts[c.var.lang].added, changed: formTexts[c.var.lang].notRemoved }),
  })
}

function additions(deps: OfficeDeps) {
  const { db } = deps
  const made = new WeakMap<OfficeContext, string>()
  return settingsPage<Facts, Facts>(deps, {
    path: '/settings/figures/new',
    read: async () => NOTHING,
    async present(c) {
      const texts = figureTexts[c.var.lang]
      return {
        title: texts.add,
        back: { label: texts.back, href: LIST },
        groups: figureGroups(c.var.lang, 0, await listLanguages(db)),
      }
    },
    values: figureValues,
    parse: async (check, c) => readFigure(check, c.var.lang, await listLanguages(db)),
    async save(c, { value }) {
      made.set(c, await addFigure(db, value, actorOf(c.var.staff)))
      return { outcome: 'saved' }
    },
    next: (c) => `${LIST}/${made.get(c)}`,
  })
}
