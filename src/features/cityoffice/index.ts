import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { cityOffice } from './city.office.ts'
import { figureOffice } from './figure.office.tsx'
import { footerOffice } from './footer.office.ts'
import { hubOffice } from './hub.office.tsx'
import { languageOffice } from './language.office.tsx'
import { lookOffice } from './look.office.tsx'
import { menuOffice } from './menu.office.ts'
import { reviewOffice } from './review.office.ts'
import { termOffice } from './term.office.tsx'

export { FormCheck, labelValues } from './check.ts'
export { nameGroups, placeGroups, readPlace } from './city.form.ts'
export type { FieldError, FieldGroup, Values } from './field.ts'
export { formTexts } from './form.messages.ts'
export { lookGroups, lookValues, readLook } from './look.form.ts'
export { type LookWish, lookFrom } from './look.store.ts'
export { type PageContent, type SettingsPage, settingsPage } from './page.tsx'

/** The settings of the city: the way in, and each of its pages. */
export function settingsOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>()
    .route('/', hubOffice(deps))
    .route('/', cityOffice(deps))
    .route('/', languageOffice(deps))
    .route('/', termOffice(deps, 'audience'))
    .route('/', termOffice(deps, 'theme'))
    .route('/', figureOffice(deps))
    .route('/', lookOffice(deps))
    .route('/', menuOffice(deps))
    .route('/', footerOffice(deps))
    .route('/', reviewOffice(deps))
}
