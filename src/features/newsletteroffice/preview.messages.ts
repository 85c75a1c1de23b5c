import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** How an issue can be looked at. */
export const LOOKS = ['light', 'dark', 'text'] as const
export type Look = (typeof LOOKS)[number]

interface PreviewTexts {
  readonly title: string
  readonly lead: string
  readonly language: string
  readonly look: string
  readonly looks: Readonly<Record<Look, string>>
  readonly show: string
  readonly alone: string
  readonly mail: string
  readonly test: string
  readonly testLead: string
  readonly tested: (email: string) => string
  readonly shownInOutbox: string
}

/** The texts of the page on which an issue is seen as a mail. */
export const previewTexts: OfficeCatalogue<PreviewTexts> = {
  sv: {
    title: 'Förhandsvisning',
    lead: 'Så här kommer brevet fram. Länkarna leder till webbplatsen.',
    language: 'Språk',
    look: 'Utseende',
    looks: { light: 'Ljust', dark: 'Mörkt', text: 'Som ren text' },
    show: 'Visa',
    alone: 'Öppna ensamt',
    mail: 'Brevet',
    test: 'Skicka ett prov till mig',
    testLead: 'Provet går till din egen adress, på det språk som visas.',
    tested: (email) => `Provet är på väg till ${email}.`,
    shownInOutbox: 'Det finns ingen e-postserver: provet står i utkorgen.',
  },
  fi: {
    title: 'Esikatselu',
    lead: 'Tällaisena viesti tulee perille. Linkit vievät verkkosivustolle.',
    language: 'Kieli',
    look: 'Ulkoasu',
    looks: { light: 'Vaalea', dark: 'Tumma', text: 'Pelkkänä tekstinä' },
    show: 'Näytä',
    alone: 'Avaa yksinään',
    mail: 'Viesti',
    test: 'Lähetä koe minulle',
    testLead: 'Koe menee omaan osoitteeseesi sillä kielellä, joka näkyy.',
    tested: (email) => `Koe on matkalla osoitteeseen ${email}.`,
    shownInOutbox: 'Sähköpostipalvelinta ei ole: koe on lähtevissä.',
  },
  en: {
    title: 'Preview',
    lead: 'This is how the letter arrives. Its links lead to the site.',
    language: 'Language',
    look: 'Look',
    looks: { light: 'Light', dark: 'Dark', text: 'As plain text' },
    show: 'Show',
    alone: 'Open it alone',
    mail: 'The letter',
    test: 'Send a test to me',
    testLead: 'The test goes to your own address, in the language that is shown.',
    tested: (email) => `The test is on its way to ${email}.`,
    shownInOutbox: 'There is no mail server: the test stands in the outbox.',
  },
}
