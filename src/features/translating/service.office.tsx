import { Hono } from 'hono'
import { readLanguages } from '#src/features/editing/index.ts'
import {
  doneIn,
  menuTexts,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { readForm, type TypedForm } from '#src/platform/http/form.ts'
import { failureIn, serviceTexts } from './service.messages.ts'
import { SERVICE_KINDS, ServiceFailure, type ServiceKind } from './service.model.ts'
import { keyFor, readServiceSetting, type ServiceSetting, saveService, serviceAt } from './service.store.ts'
import { translateTexts } from './service.ts'
import { ServicePage } from './service.view.tsx'

const PATH = '/settings/translation'

/** The setting of the service that drafts translations. */
export function serviceOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .use(PATH, requireRight(deps, 'settings.change'))
    .get(PATH, async (c) => showService(c, await readServiceSetting(db, deps)))
    .post(PATH, async (c) => {
      const texts = serviceTexts[c.var.lang]
      const form = await readForm(c)
      const wish = readWish(form)
      const key = await keyFor(db, deps, wish)
      const typed: ServiceSetting = { kind: wish.kind, address: wish.address, hasKey: wish.key === '' && key !== '' }
      const errors: Record<string, string> = {}
      if (!isAddress(wish, deps)) errors.address = texts.wrongAddress
      if (wish.kind === 'deepl' && key === '') errors.key = texts.noKey
      if (Object.keys(errors).length > 0) return showService(c, typed, { errors })
      if (form.text('intent') === 'try') return showService(c, typed, await tryOut(c, deps, { ...wish, key }))
      await saveService(db, deps, { ...wish, by: c.var.staff })
      return c.redirect(`/office${PATH}?done=saved`, 303)
    })
}

interface Wish {
  readonly kind: ServiceKind | 'off'
  readonly address: string
  readonly key: string
}

const readWish = (form: TypedForm): Wish => ({
  kind: SERVICE_KINDS.find((kind) => kind === form.text('kind')) ?? 'off',
  address: form.text('address').slice(0, 300).replace(/\/+$/, ''),
  key: form.text('key').slice(0, 500),
})

function isAddress({ kind, address }: Wish, { privateServices }: OfficeDeps): boolean {
  if (address === '') return kind !== 'libretranslate'
  const url = URL.parse(address)
  if (!url || url.username || url.password || url.search || url.hash) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && privateServices.includes(url.origin))
}

async function tryOut(c: OfficeContext, { db, privateServices }: OfficeDeps, { kind, address, key }: Wish) {
  const { lang } = c.var
  const texts = serviceTexts[lang]
  if (kind === 'off') return { errors: { kind: texts.isOff } }
  const [from = 'sv', to = 'en'] = (await readLanguages(db)).map(({ code }) => code)
  const service = serviceAt({ kind, address, key }, { privateServices })
  try {
    const [words = ''] = await translateTexts(service, { texts: [texts.sample[from]], from, to })
    return { tried: { words, lang: to } }
  } catch (error) {
    if (error instanceof ServiceFailure) return { errors: { kind: failureIn(lang, error) } }
    throw error
  }
}

function showService(
  c: OfficeContext,
  setting: ServiceSetting,
  outcome: { errors?: Record<string, string>; tried?: { words: string; lang: string } } = {},
) {
  const { lang } = c.var
  const texts = serviceTexts[lang]
  const { errors = {}, tried } = outcome
  const page = (
    <ServicePage
      frame={officeFrame(c, { title: texts.title, done: doneIn(c, { saved: texts.saved }) })}
      lang={lang}
      setting={setting}
      tried={tried}
      errors={errors}
      errorTitle={officeTexts[lang].wrongTitle}
      back={menuTexts[lang].settings}
    />
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}
