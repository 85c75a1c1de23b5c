import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { ar } from './guest.ar.ts'
import { en } from './guest.en.ts'
import { fi } from './guest.fi.ts'
import { sv } from './guest.sv.ts'
import type { GuestTexts } from './guest.texts.ts'

/** The texts of the pages of guests, in every language. */
export const guestTexts: Catalogue<GuestTexts> = { sv, fi, en, ar }
