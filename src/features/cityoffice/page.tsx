import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
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
import { type VersionedResult, versionOf } from '#src/features/settings/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { FormCheck } from './check.ts'
import { differencesOf, type FieldError, type FieldGroup, type Values } from './field.ts'
import { formTexts } from './form.messages.ts'
import { SettingsFormPage, type WayBack } from './page.view.tsx'

/** What stands on a page of the settings. */
export interface PageContent {
  readonly title: string
  readonly lead?: readonly string[]
  readonly groups: readonly FieldGroup[]
  readonly back?: WayBack
  readonly before?: Child
  readonly after?: Child
  readonly submit?: string
}

/** A page of the settings with a form that changes one part, seen in one version. */
export interface SettingsPage<State, Value> {
  readonly path: string
  /** Whether it is a step of the guide, which is open only while the city is not there yet; all others are open after it. */
  readonly isGuide?: boolean
  /** What is there now; undefined when there is no such thing. */
  readonly read: (c: OfficeContext) => Promise<State | undefined>
  readonly present: (
    c: OfficeContext,
    state: State,
    site: Pick<Site, 'languages'>,
  ) => PageContent | Promise<PageContent>
  readonly values: (state: State) => Values
  /** What was typed; what is wrong with it is noted by the check. */
  readonly parse: (check: FormCheck, c: OfficeContext, state: State) => Value | Promise<Value>
  readonly save: (
    c: OfficeContext,
    change: { version: string; value: Value; state: State },
  ) => Promise<VersionedResult<State, readonly FieldError[]>>
  /** The sentences on what has been done beside those of every form. */
  readonly done?: (c: OfficeContext) => Readonly<Record<string, string>>
  /** Where it goes on after saving; the same page when left out. */
  readonly next?: (c: OfficeContext, value: Value) => string
}

/** What is shown again after something was wrong. */
interface Shown<State> {
  readonly values?: Values
  readonly version?: string
  readonly errors?: readonly FieldError[]
  readonly changed?: { readonly now: State; readonly by: string | undefined }
}

/**
 * The way of every form of the settings: shown as things are; sent back with what was typed when something is wrong
 * (422), or when somebody else was faster (409); saved and shown as it is now (303).
 */
export function settingsPage<State, Value>(deps: OfficeDeps, page: SettingsPage<State, Value>) {
  const mayChange = requireRight(deps, 'settings.change')
  return new Hono<OfficeEnv>()
    .get(page.path, mayChange, async (c) => {
      const elsewhere = wayElsewhere(c, page)
      if (elsewhere) return c.redirect(elsewhere, 303)
      const state = await page.read(c)
      return state === undefined ? notThere(c) : show(c, page, state, {}, 200)
    })
    .post(page.path, mayChange, async (c) => {
      const elsewhere = wayElsewhere(c, page)
      if (elsewhere) return c.redirect(elsewhere, 303)
      const state = await page.read(c)
      if (state === undefined) return notThere(c)
      const form = await readForm(c)
      const check = new FormCheck(form, formTexts[c.var.lang])
      const value = await page.parse(check, c, state)
      const typed = { values: form.values, version: form.text('version') }
      if (check.errors.length > 0) return show(c, page, state, { ...typed, errors: check.errors }, 422)
      const result = await page.save(c, { version: typed.version, value, state })
      if (result.outcome === 'refused') return show(c, page, state, { ...typed, errors: result.refusal }, 422)
      if (result.outcome === 'changed_meanwhile') {
        return show(c, page, result.now, { values: form.values, changed: result }, 409)
      }
      const next = page.next?.(c, value) ?? c.req.path
      return c.redirect(`${next}?done=${result.outcome}`, 303)
    })
}

function wayElsewhere(c: OfficeContext, { isGuide }: { readonly isGuide?: boolean }): string | undefined {
  if (isGuide) return c.var.site ? '/office/settings' : undefined
  return c.var.site ? undefined : '/office/setup'
}

async function show<State, Value>(
  c: OfficeContext,
  page: SettingsPage<State, Value>,
  state: State,
  shown: Shown<State>,
  status: 200 | 409 | 422,
) {
  const { lang, site } = c.var
  const texts = formTexts[lang]
  const content = await page.present(c, state, { languages: site?.languages ?? [] })
  const values = shown.values ?? page.values(state)
  const conflict = shown.changed && {
    by: shown.changed.by,
    differences: differencesOf(content.groups, page.values(shown.changed.now), values),
  }
  const done = doneIn(c, { saved: texts.saved, unchanged: texts.unchanged, ...page.done?.(c) })
  const markup = (
    <SettingsFormPage
      frame={officeFrame(c, { title: content.title, done: status === 200 ? done : undefined })}
      texts={texts}
      words={officeTexts[lang]}
      back={content.back ?? { label: texts.toHub, href: '/office/settings' }}
      action={c.req.path}
      title={content.title}
      lead={content.lead ?? []}
      groups={content.groups}
      values={values}
      version={shown.version ?? versionOf(state)}
      errors={shown.errors ?? []}
      conflict={conflict}
      submit={content.submit}
      before={content.before}
      after={content.after}
    />
  )
  return showPage(c, markup, status)
}
