import { Hono } from 'hono'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { setLanguageOpen } from '#src/features/site/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { isLang, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import type { FieldError } from './field.ts'
import { formTexts } from './form.messages.ts'
import { languageTexts } from './language.messages.ts'
import type { CityLanguage } from './language.model.ts'
import { addLanguage, arrangeLanguages, listLanguages, readMissing, removeLanguage } from './language.store.ts'
import { AddLanguagePage, LanguagePage, LanguageWays } from './language.view.tsx'
import { inTypedOrder } from './order.ts'
import { settingsPage } from './page.tsx'

/** The languages of the city: their order, which are required, and each opened or closed by somebody's hand. */
export function languageOffice(deps: OfficeDeps) {
  const { db } = deps
  const mayChange = requireRight(deps, 'settings.change')
  return new Hono<OfficeEnv>()
    .route('/', arrangement(deps))
    .post('/settings/languages/add', mayChange, async (c) => {
      const texts = languageTexts[c.var.lang]
      const typed = (await readForm(c)).text('code')
      const found = languageOf(typed)
      const problem = found
        ? isLang(found)
          ? (await addLanguage(db, found, actorOf(c.var.staff))) === 'there' && texts.there(nameOfLang(found))
          : texts.noTexts(nameOfAny(c.var.lang, found))
        : texts.noTag
      if (!problem) return c.redirect('/office/settings/languages?done=added', 303)
      return showProblem(c, deps, typed, problem)
    })
    .get('/settings/languages/:code', mayChange, async (c) => {
      const language = await languageAt(c, deps)
      return language ? showLanguage(c, deps, language, [], 200) : notThere(c)
    })
    .post('/settings/languages/:code', mayChange, async (c) => {
      const language = await languageAt(c, deps)
      if (!language) return notThere(c)
      const form = await readForm(c)
      const problem = await act(c, deps, language.code, form.text('do'), form.text('anyway') !== '')
      if (problem) return showLanguage(c, deps, language, [problem], 422)
      const done = { open: 'opened', close: 'closed', remove: 'removed' }[form.text('do')] ?? 'unchanged'
      const next = done === 'removed' ? '/office/settings/languages' : c.req.path
      return c.redirect(`${next}?done=${done}`, 303)
    })
}

function arrangement(deps: OfficeDeps) {
  const { db } = deps
  return settingsPage<CityLanguage[], { code: Lang; required: boolean }[]>(deps, {
    path: '/settings/languages',
    read: () => listLanguages(db),
    present(c, languages) {
      const texts = languageTexts[c.var.lang]
      return {
        title: texts.title,
        lead: [texts.lead],
        groups: languages.map(({ code, open }) => ({
          title: `${nameOfLang(code)} (${open ? texts.open : texts.closed})`,
          isRow: true,
          fields: [
            { name: `order_${code}`, label: formTexts[c.var.lang].order, type: 'number' as const },
            { name: `required_${code}`, label: texts.required, hint: texts.requiredHint, type: 'tick' as const },
          ],
        })),
        after: <LanguageWays texts={texts} languages={languages} typed="" error={undefined} />,
      }
    },
    values: (languages) =>
      Object.fromEntries(
        languages.flatMap(({ code, required }, index) => [
          [`order_${code}`, [String(index + 1)]],
          [`required_${code}`, required ? ['yes'] : []],
        ]),
      ),
    parse: (check, _, languages) =>
      inTypedOrder(check, languages, ({ code }) => code).map(({ code }) => ({
        code,
        required: check.form.text(`required_${code}`) !== '',
      })),
    save: (c, { version, value }) => arrangeLanguages(db, { version, value, by: actorOf(c.var.staff) }),
    done: (c) => ({ added: languageTexts[c.var.lang].added, removed: languageTexts[c.var.lang].removed }),
  })
}

/** Does what a button says. Answers why not. */
async function act(
  c: OfficeContext,
  { db }: OfficeDeps,
  lang: Lang,
  wish: string,
  anyway: boolean,
): Promise<FieldError | undefined> {
  const texts = languageTexts[c.var.lang]
  const by = actorOf(c.var.staff)
  if (wish === 'remove') {
    const result = await removeLanguage(db, lang, by)
    return result === 'in_use' ? { name: 'anyway', message: texts.inUse } : undefined
  }
  if (wish !== 'open' && wish !== 'close') return { name: 'anyway', message: officeTexts[c.var.lang].invalid }
  if (wish === 'open' && !anyway) {
    const { pages, names, terms } = await readMissing(db, lang)
    if (pages.length > 0 || !names || terms > 0) {
      return { name: 'anyway', message: texts.mustTick }
    }
  }
  const result = await setLanguageOpen(db, { lang, open: wish === 'open' }, by)
  if (result === 'required') return { name: 'anyway', message: texts.cannotClose }
  return result === 'last_open' ? { name: 'anyway', message: texts.lastOpen } : undefined
}

async function languageAt(c: OfficeContext, { db }: OfficeDeps): Promise<CityLanguage | undefined> {
  const code = c.req.param('code')
  return (await listLanguages(db)).find((language) => language.code === code)
}

/** The language that a tag names, canonical; the one of ours that it is a kind of, else the tag itself. */
function languageOf(typed: string): string | undefined {
  try {
    const { language, baseName } = new Intl.Locale(typed)
    return isLang(language) ? language : baseName
  } catch {
    return undefined
  }
}

const nameOfAny = (lang: string, tag: string) => new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag

async function showProblem(c: OfficeContext, { db }: OfficeDeps, typed: string, message: string) {
  const texts = languageTexts[c.var.lang]
  const page = (
    <AddLanguagePage
      frame={officeFrame(c, { title: texts.title })}
      texts={texts}
      errorTitle={officeTexts[c.var.lang].wrongTitle}
      languages={await listLanguages(db)}
      typed={typed}
      message={message}
    />
  )
  return showPage(c, page, 422)
}

async function showLanguage(
  c: OfficeContext,
  { db }: OfficeDeps,
  language: CityLanguage,
  errors: readonly FieldError[],
  status: 200 | 422,
) {
  const texts = languageTexts[c.var.lang]
  const done = doneIn(c, {
    opened: texts.opened,
    closed: texts.didClose,
    unchanged: formTexts[c.var.lang].unchanged,
  })
  const page = (
    <LanguagePage
      frame={officeFrame(c, { title: nameOfLang(language.code), done: status === 200 ? done : undefined })}
      texts={texts}
      errorTitle={officeTexts[c.var.lang].wrongTitle}
      language={language}
      missing={await readMissing(db, language.code)}
      errors={errors}
    />
  )
  return showPage(c, page, status)
}
