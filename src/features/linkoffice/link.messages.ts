import type { LinkField, LinkReason, LinkState, PlaceKind } from '#src/features/links/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

/** What has just been done to a link. */
export type LinkDone = 'checked' | 'ignored' | 'taken_up'

/** What the page of links says. */
export interface LinkTexts {
  readonly title: string
  readonly lead: string
  readonly show: string
  readonly filters: Readonly<Record<LinkState | 'ignored' | 'all', string>>
  readonly states: Readonly<Record<LinkState, string>>
  readonly reasons: Readonly<Record<LinkReason, string>>
  readonly answered: (status: number) => string
  readonly movedTo: string
  readonly failsSince: (day: string) => string
  readonly checked: (time: string) => string
  readonly notChecked: string
  readonly link: string
  readonly stands: string
  readonly state: string
  readonly act: string
  readonly checkNow: string
  readonly ignore: string
  readonly why: string
  readonly whyHint: string
  readonly whyMissing: string
  readonly takeUp: string
  readonly ignoredBy: (name: string, why: string) => string
  readonly fields: Readonly<Record<LinkField, string>>
  readonly kinds: Readonly<Record<PlaceKind, string>>
  readonly more: (count: number) => string
  readonly found: (count: number) => string
  readonly none: string
  readonly pages: string
  readonly newer: string
  readonly older: string
  readonly pageNumber: (page: number, pages: number) => string
  readonly done: Readonly<Record<LinkDone, string>>
}

/** The texts of the page of links. */
export const linkTexts: OfficeCatalogue<LinkTexts> = {
  sv: {
    title: 'Länkar',
    lead: 'Länkarna i publicerade texter och i registret följs på natten. En länk är trasig först när den inte har fungerat två olika nätter.',
    show: 'Visa',
    filters: {
      all: 'Alla',
      broken: 'Trasiga',
      failing: 'Svarade inte i natt',
      moved: 'Flyttade',
      unclear: 'Går inte att säga',
      new: 'Inte följda än',
      works: 'Fungerar',
      ignored: 'Lämnas därhän',
    },
    states: {
      broken: 'trasig',
      failing: 'svarade inte senast',
      moved: 'har flyttat för gott',
      unclear: 'går inte att säga',
      new: 'inte följd än',
      works: 'fungerar',
    },
    reasons: {
      answer: 'sidan finns inte',
      silent: 'inget svar i tid',
      no_name: 'webbplatsen finns inte',
      no_connection: 'ingen förbindelse',
      not_secure: 'certifikatet gäller inte',
      round: 'leder runt i en ring',
      no_address: 'är ingen adress',
      closed: 'släpper inte in program',
      private: 'leder in i ett internt nät och följs inte',
      network: 'vårt eget nät svarade inte',
      not_public: 'läsarna ser inte det som länken leder till',
    },
    answered: (status) => `svar ${status}`,
    movedTo: 'Ny adress:',
    failsSince: (day) => `sedan ${day}`,
    checked: (time) => `följd ${time}`,
    notChecked: 'inte följd än',
    link: 'Länk',
    stands: 'Står i',
    state: 'Läge',
    act: 'Gör',
    checkNow: 'Följ nu',
    ignore: 'Lämna därhän …',
    why: 'Varför',
    whyHint: 'Till exempel: sidan finns, men släpper inte in program.',
    whyMissing: 'Skriv varför länken lämnas därhän.',
    takeUp: 'Följ igen',
    ignoredBy: (name, why) => `${name}: ${why}`,
    fields: {
      body: 'i texten',
      call: 'knappen',
      website: 'webbplats',
      registration: 'anmälan',
      document: 'dokument',
      state: 'källan till ett läge',
      source: 'källa',
      claim: 'källan till en uppgift',
    },
    kinds: { text: 'text', party: 'part', tie: 'förbindelse', activity: 'aktivitet', source: 'källa' },
    more: (count) => plural('sv', count, { one: 'och på ett ställe till', other: 'och på # ställen till' }),
    found: (count) => plural('sv', count, { one: '# länk', other: '# länkar' }),
    none: 'Inga sådana länkar.',
    pages: 'Sidor',
    newer: 'Föregående',
    older: 'Nästa',
    pageNumber: (page, pages) => `Sida ${page} av ${pages}`,
    done: {
      checked: 'Länken är följd.',
      ignored: 'Länken lämnas därhän.',
      taken_up: 'Länken följs igen.',
    },
  },
  fi: {
    title: 'Linkit',
    lead: 'Julkaistujen tekstien ja rekisterin linkit käydään läpi yöllä. Linkki on rikki vasta, kun se ei ole toiminut kahtena eri yönä.',
    show: 'Näytä',
    filters: {
      all: 'Kaikki',
      broken: 'Rikki',
      failing: 'Ei vastannut viime yönä',
      moved: 'Siirtyneet',
      unclear: 'Ei voi sanoa',
      new: 'Ei vielä seurattu',
      works: 'Toimii',
      ignored: 'Jätetty sikseen',
    },
    states: {
      broken: 'rikki',
      failing: 'ei vastannut viimeksi',
      moved: 'siirtynyt pysyvästi',
      unclear: 'ei voi sanoa',
      new: 'ei vielä seurattu',
      works: 'toimii',
    },
    reasons: {
      answer: 'sivua ei ole',
      silent: 'ei vastausta ajoissa',
      no_name: 'verkkosivustoa ei ole',
      no_connection: 'ei yhteyttä',
      not_secure: 'varmenne ei kelpaa',
      round: 'ohjaa ympyrää',
      no_address: 'ei ole osoite',
      closed: 'ei päästä ohjelmia sisään',
      private: 'johtaa sisäverkkoon, eikä sitä seurata',
      network: 'oma verkkomme ei vastannut',
      not_public: 'lukijat eivät näe linkin kohdetta',
    },
    answered: (status) => `vastaus ${status}`,
    movedTo: 'Uusi osoite:',
    failsSince: (day) => `${day} alkaen`,
    checked: (time) => `seurattu ${time}`,
    notChecked: 'ei vielä seurattu',
    link: 'Linkki',
    stands: 'Missä',
    state: 'Tila',
    act: 'Toiminnot',
    checkNow: 'Seuraa nyt',
    ignore: 'Jätä sikseen …',
    why: 'Miksi',
    whyHint: 'Esimerkiksi: sivu on olemassa, mutta ei päästä ohjelmia sisään.',
    whyMissing: 'Kirjoita, miksi linkki jätetään sikseen.',
    takeUp: 'Seuraa taas',
    ignoredBy: (name, why) => `${name}: ${why}`,
    fields: {
      body: 'tekstissä',
      call: 'painike',
      website: 'verkkosivusto',
      registration: 'ilmoittautuminen',
      document: 'asiakirja',
      state: 'tilan lähde',
      source: 'lähde',
      claim: 'väitteen lähde',
    },
    kinds: { text: 'teksti', party: 'taho', tie: 'side', activity: 'toiminta', source: 'lähde' },
    more: (count) => plural('fi', count, { one: 'ja yhdessä muussa paikassa', other: 'ja # muussa paikassa' }),
    found: (count) => plural('fi', count, { one: '# linkki', other: '# linkkiä' }),
    none: 'Tällaisia linkkejä ei ole.',
    pages: 'Sivut',
    newer: 'Edellinen',
    older: 'Seuraava',
    pageNumber: (page, pages) => `Sivu ${page}/${pages}`,
    done: {
      checked: 'Linkki on seurattu.',
      ignored: 'Linkki on jätetty sikseen.',
      taken_up: 'Linkkiä seurataan taas.',
    },
  },
  en: {
    title: 'Links',
    lead: 'The links of published texts and of the register are followed at night. A link is broken only when it has failed on two different nights.',
    show: 'Show',
    filters: {
      all: 'All',
      broken: 'Broken',
      failing: 'Did not answer last night',
      moved: 'Moved',
      unclear: 'Cannot be told',
      new: 'Not followed yet',
      works: 'Work',
      ignored: 'Left alone',
    },
    states: {
      broken: 'broken',
      failing: 'did not answer last time',
      moved: 'moved for good',
      unclear: 'cannot be told',
      new: 'not followed yet',
      works: 'works',
    },
    reasons: {
      answer: 'there is no such page',
      silent: 'no answer in time',
      no_name: 'there is no such site',
      no_connection: 'no connection',
      not_secure: 'its certificate is not valid',
      round: 'leads round in a circle',
      no_address: 'is no address',
      closed: 'lets no programs in',
      private: 'leads into an internal network and is not followed',
      network: 'our own network did not answer',
      not_public: 'readers do not see what it leads to',
    },
    answered: (status) => `answer ${status}`,
    movedTo: 'New address:',
    failsSince: (day) => `since ${day}`,
    checked: (time) => `followed ${time}`,
    notChecked: 'not followed yet',
    link: 'Link',
    stands: 'Stands in',
    state: 'State',
    act: 'Actions',
    checkNow: 'Check now',
    ignore: 'Ignore this one …',
    why: 'Why',
    whyHint: 'Such as: the page is there, but lets no programs in.',
    whyMissing: 'Type why this link is left alone.',
    takeUp: 'Follow it again',
    ignoredBy: (name, why) => `${name}: ${why}`,
    fields: {
      body: 'in the text',
      call: 'the button',
      website: 'website',
      registration: 'registration',
      document: 'document',
      state: 'source of a state',
      source: 'source',
      claim: 'source of a claim',
    },
    kinds: { text: 'text', party: 'party', tie: 'tie', activity: 'activity', source: 'source' },
    more: (count) => plural('en', count, { one: 'and in one more place', other: 'and in # more places' }),
    found: (count) => plural('en', count, { one: '# link', other: '# links' }),
    none: 'No such links.',
    pages: 'Pages',
    newer: 'Previous',
    older: 'Next',
    pageNumber: (page, pages) => `Page ${page} of ${pages}`,
    done: {
      checked: 'The link has been followed.',
      ignored: 'The link is left alone.',
      taken_up: 'The link is followed again.',
    },
  },
}
