import type { EntryKind } from '#src/features/entries/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import type { Lack } from './missing.ts'
import type { TextField } from './text.model.ts'

interface WordTexts {
  readonly kinds: Readonly<Record<EntryKind, string>>
  readonly manyKinds: Readonly<Record<EntryKind, string>>
  readonly states: Readonly<Record<'draft' | 'in_review' | 'scheduled' | 'published' | 'withdrawn' | 'none', string>>
  readonly approved: string
  readonly stale: string
  readonly newer: string
  readonly machine: string
  readonly closed: string
  readonly fields: Readonly<Record<TextField, string>>
  readonly lacks: Readonly<Record<Lack, string>>
  readonly tabs: Readonly<Record<'facts' | 'translate' | 'write' | 'state' | 'revisions' | 'preview', string>>
  readonly languages: string
  readonly parts: string
  readonly untitled: string
  readonly mine: string
  readonly cancel: string
  readonly notFound: string
  readonly notFoundTitle: string
}

/** The words that every page of writing shares. */
export const wordTexts: OfficeCatalogue<WordTexts> = {
  sv: {
    kinds: { page: 'sida', story: 'nyhet', highlight: 'höjdpunkt', party: 'part', activity: 'aktivitet' },
    manyKinds: {
      page: 'Sidor',
      story: 'Nyheter',
      highlight: 'Höjdpunkter',
      party: 'Parter',
      activity: 'Aktiviteter',
    },
    states: {
      draft: 'utkast',
      in_review: 'på granskning',
      scheduled: 'schemalagd',
      published: 'publicerad',
      withdrawn: 'tillbakadragen',
      none: 'saknas',
    },
    approved: 'godkänd',
    stale: 'äldre än originalet',
    newer: 'nyare utkast',
    machine: 'maskinens utkast',
    closed: 'inte öppet för läsare ännu',
    fields: {
      title: 'Rubrik',
      slug: 'Adress',
      lead: 'Ingress',
      body: 'Text',
      callLabel: 'Uppmaning: knappens text',
      callHref: 'Uppmaning: adress',
    },
    lacks: {
      title: 'rubrik',
      lead: 'ingress',
      body: 'text',
      call_label: 'text på uppmaningens knapp',
      call_href: 'en adress för uppmaningen som börjar med https://',
      alt: 'en beskrivning av bilden på det här språket',
      dead_link: 'länkar som leder någonstans',
      machine: 'att någon har läst igenom maskinens utkast',
    },
    tabs: {
      facts: 'Uppgifter',
      translate: 'Översätt',
      write: 'Skriv',
      state: 'Granska och publicera',
      revisions: 'Versioner',
      preview: 'Förhandsvisa',
    },
    languages: 'Språk',
    parts: 'Delar av posten',
    untitled: 'Utan rubrik',
    mine: 'Du',
    cancel: 'Avbryt',
    notFound: 'Det finns ingen sådan text. Kanske är adressen fel.',
    notFoundTitle: 'Texten finns inte',
  },
  fi: {
    kinds: { page: 'sivu', story: 'uutinen', highlight: 'nosto', party: 'taho', activity: 'toiminta' },
    manyKinds: { page: 'Sivut', story: 'Uutiset', highlight: 'Nostot', party: 'Tahot', activity: 'Toiminta' },
    states: {
      draft: 'luonnos',
      in_review: 'tarkastettavana',
      scheduled: 'ajastettu',
      published: 'julkaistu',
      withdrawn: 'vedetty pois',
      none: 'puuttuu',
    },
    approved: 'hyväksytty',
    stale: 'vanhempi kuin alkuteksti',
    newer: 'uudempi luonnos',
    machine: 'koneen luonnos',
    closed: 'ei vielä avoinna lukijoille',
    fields: {
      title: 'Otsikko',
      slug: 'Osoite',
      lead: 'Ingressi',
      body: 'Teksti',
      callLabel: 'Kehotus: painikkeen teksti',
      callHref: 'Kehotus: osoite',
    },
    lacks: {
      title: 'otsikko',
      lead: 'ingressi',
      body: 'teksti',
      call_label: 'kehotuksen painikkeen teksti',
      call_href: 'kehotuksen osoite, joka alkaa https://',
      alt: 'kuvan kuvaus tällä kielellä',
      dead_link: 'linkit, jotka johtavat johonkin',
      machine: 'että joku on lukenut koneen luonnoksen läpi',
    },
    tabs: {
      facts: 'Tiedot',
      translate: 'Käännä',
      write: 'Kirjoita',
      state: 'Tarkasta ja julkaise',
      revisions: 'Versiot',
      preview: 'Esikatsele',
    },
    languages: 'Kielet',
    parts: 'Kirjauksen osat',
    untitled: 'Otsikkoa ei ole',
    mine: 'Sinä',
    cancel: 'Peruuta',
    notFound: 'Tällaista tekstiä ei ole. Ehkä osoitteessa on virhe.',
    notFoundTitle: 'Tekstiä ei ole',
  },
  en: {
    kinds: { page: 'page', story: 'story', highlight: 'highlight', party: 'party', activity: 'activity' },
    manyKinds: { page: 'Pages', story: 'Stories', highlight: 'Highlights', party: 'Parties', activity: 'Activities' },
    states: {
      draft: 'draft',
      in_review: 'in review',
      scheduled: 'scheduled',
      published: 'published',
      withdrawn: 'withdrawn',
      none: 'missing',
    },
    approved: 'approved',
    stale: 'older than its original',
    newer: 'newer draft',
    machine: 'drafted by a machine',
    closed: 'not open to readers yet',
    fields: {
      title: 'Title',
      slug: 'Address',
      lead: 'Lead',
      body: 'Text',
      callLabel: 'Call to act: words on the button',
      callHref: 'Call to act: address',
    },
    lacks: {
      title: 'a title',
      lead: 'a lead',
      body: 'a text',
      call_label: 'words on the button of the call to act',
      call_href: 'an address for the call to act that begins with https://',
      alt: 'a description of the picture in this language',
      dead_link: 'links that lead somewhere',
      machine: 'somebody who has read what the machine drafted',
    },
    tabs: {
      facts: 'Facts',
      translate: 'Translate',
      write: 'Write',
      state: 'Review and publish',
      revisions: 'Revisions',
      preview: 'Preview',
    },
    languages: 'Languages',
    parts: 'Parts of the entry',
    untitled: 'Without a title',
    mine: 'You',
    cancel: 'Cancel',
    notFound: 'There is no such text. The address may be wrong.',
    notFoundTitle: 'There is no such text',
  },
}
