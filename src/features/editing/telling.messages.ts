import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { formatNumber } from '#src/platform/i18n/formats.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface TellingTexts {
  readonly title: string
  readonly lead: string
  readonly told: (followers: number) => string
  readonly waitsUntil: (at: string) => string
  readonly waits: string
}

/** The texts of whom a text was told to. */
export const tellingTexts: OfficeCatalogue<TellingTexts> = {
  sv: {
    title: 'Följare',
    lead: 'De som följer det här får det med e-post, på sitt språk. Vem som öppnar mejlet mäts inte.',
    told: (count) => plural('sv', count, { one: 'En följare', other: `${formatNumber('sv', count)} följare` }),
    waitsUntil: (at) => `väntar på texten till ${at}`,
    waits: 'väntar på texten',
  },
  fi: {
    title: 'Seuraajat',
    lead: 'Tätä seuraavat saavat sen sähköpostitse omalla kielellään. Viestin avaamista ei mitata.',
    told: (count) => plural('fi', count, { one: 'Yksi seuraaja', other: `${formatNumber('fi', count)} seuraajaa` }),
    waitsUntil: (at) => `odottavat tekstiä ${at} asti`,
    waits: 'odottavat tekstiä',
  },
  en: {
    title: 'Followers',
    lead: 'Those who follow this get it by mail, in their language. Who opens the mail is not measured.',
    told: (count) => plural('en', count, { one: 'One follower', other: `${formatNumber('en', count)} followers` }),
    waitsUntil: (at) => `wait for the text until ${at}`,
    waits: 'wait for the text',
  },
}
