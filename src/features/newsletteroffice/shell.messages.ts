import type { NewsletterState } from '#src/features/newsletters/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

/** The pages of an issue in the office, in the order in which they are needed. */
export const ISSUE_TABS = ['write', 'preview', 'sending'] as const
export type IssueTab = (typeof ISSUE_TABS)[number]

interface ShellTexts {
  readonly title: string
  readonly lead: string
  readonly all: string
  readonly pages: string
  readonly tabs: Readonly<Record<IssueTab, string>>
  readonly states: Readonly<Record<NewsletterState, string>>
  readonly add: string
  readonly name: string
  readonly nameHint: string
  readonly originalLang: string
  readonly originalHint: string
  readonly none: string
  readonly found: (count: number) => string
  readonly state: string
  readonly langs: string
  readonly when: string
  readonly writtenBy: (name: string, at: string) => string
  readonly goesOut: (at: string) => string
  readonly wentOut: (at: string) => string
  readonly version: (version: number) => string
  /** Somebody else was quicker. */
  readonly changedMeanwhile: string
  readonly closed: string
  readonly archive: string
}

/** The texts of the list of newsletters, and of what stands around each of their pages. */
export const shellTexts: OfficeCatalogue<ShellTexts> = {
  sv: {
    title: 'Nyhetsbrev',
    lead: 'Varje nummer skrivs en gång, på alla språk, och går ut till dem som har bett om det.',
    all: 'Alla nyhetsbrev',
    pages: 'Numrets sidor',
    tabs: { write: 'Skriv', preview: 'Förhandsvisa', sending: 'Skicka' },
    states: {
      draft: 'Utkast',
      waiting: 'Väntar på godkännande',
      approved: 'Godkänt',
      scheduled: 'Schemalagt',
      sending: 'Skickas',
      stopped: 'Stoppat',
      sent: 'Skickat',
      cancelled: 'Inställt',
    },
    add: 'Börja på ett nummer',
    name: 'Namn',
    nameHint: 'För kansliet. Läsarna ser ämnet.',
    originalLang: 'Originalets språk',
    originalHint: 'Det språk som skickas där ord saknas, om ni väljer det.',
    none: 'Det finns inget nyhetsbrev än.',
    found: (count) => plural('sv', count, { one: 'Ett nummer', other: '# nummer' }),
    state: 'Läge',
    langs: 'Språk',
    when: 'När',
    writtenBy: (name, at) => `Skrivet av ${name}, ${at}`,
    goesOut: (at) => `Går ut ${at}`,
    wentOut: (at) => `Gick ut ${at}`,
    version: (version) => `Version ${version}`,
    changedMeanwhile:
      'Någon annan har ändrat numret sedan du öppnade sidan. Det du skrev står kvar här, men är inte sparat: jämför och spara igen.',
    closed: 'Numret är på väg eller skickat och kan inte skrivas om.',
    archive: 'Arkivet på webbplatsen',
  },
  fi: {
    title: 'Uutiskirjeet',
    lead: 'Jokainen numero kirjoitetaan kerran, kaikilla kielillä, ja se lähtee niille, jotka ovat sitä pyytäneet.',
    all: 'Kaikki uutiskirjeet',
    pages: 'Numeron sivut',
    tabs: { write: 'Kirjoita', preview: 'Esikatsele', sending: 'Lähetä' },
    states: {
      draft: 'Luonnos',
      waiting: 'Odottaa hyväksyntää',
      approved: 'Hyväksytty',
      scheduled: 'Ajastettu',
      sending: 'Lähtemässä',
      stopped: 'Pysäytetty',
      sent: 'Lähetetty',
      cancelled: 'Peruttu',
    },
    add: 'Aloita numero',
    name: 'Nimi',
    nameHint: 'Toimistoa varten. Lukijat näkevät aiheen.',
    originalLang: 'Alkuperäinen kieli',
    originalHint: 'Kieli, jolla lähetetään, kun sanat puuttuvat, jos niin valitsette.',
    none: 'Uutiskirjeitä ei vielä ole.',
    found: (count) => plural('fi', count, { one: 'Yksi numero', other: '# numeroa' }),
    state: 'Vaihe',
    langs: 'Kielet',
    when: 'Milloin',
    writtenBy: (name, at) => `Kirjoittaja ${name}, ${at}`,
    goesOut: (at) => `Lähtee ${at}`,
    wentOut: (at) => `Lähti ${at}`,
    version: (version) => `Versio ${version}`,
    changedMeanwhile:
      'Joku muu on muuttanut numeroa sen jälkeen, kun avasit sivun. Kirjoittamasi on yhä tässä, mutta sitä ei ole tallennettu: vertaa ja tallenna uudelleen.',
    closed: 'Numero on lähdössä tai lähetetty, eikä sitä voi enää kirjoittaa.',
    archive: 'Arkisto verkkosivustolla',
  },
  en: {
    title: 'Newsletters',
    lead: 'Each issue is written once, in every language, and goes to those who asked for it.',
    all: 'All newsletters',
    pages: 'Pages of the issue',
    tabs: { write: 'Write', preview: 'Preview', sending: 'Send' },
    states: {
      draft: 'Draft',
      waiting: 'Waits for approval',
      approved: 'Approved',
      scheduled: 'Scheduled',
      sending: 'Being sent',
      stopped: 'Stopped',
      sent: 'Sent',
      cancelled: 'Cancelled',
    },
    add: 'Begin an issue',
    name: 'Name',
    nameHint: 'For the office. Readers see the subject.',
    originalLang: 'Language of the original',
    originalHint: 'The language that is sent where words are missing, if you choose so.',
    none: 'There is no newsletter yet.',
    found: (count) => plural('en', count, { one: 'One issue', other: '# issues' }),
    state: 'State',
    langs: 'Languages',
    when: 'When',
    writtenBy: (name, at) => `Written by ${name}, ${at}`,
    goesOut: (at) => `Goes out ${at}`,
    wentOut: (at) => `Went out ${at}`,
    version: (version) => `Version ${version}`,
    changedMeanwhile:
      'Somebody else has changed the issue since you opened the page. What you typed is still here, but it is not saved: compare, and save again.',
    closed: 'The issue is on its way or was sent, and cannot be written any more.',
    archive: 'The archive on the site',
  },
}
