import type { Role } from '#src/features/activities/index.ts'
import type { FactName } from '#src/features/facts/index.ts'
import type { FigureKey } from '#src/features/parties/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import type { FormFact } from './fact-form.ts'

interface WordTexts {
  readonly title: string
  readonly lists: Readonly<Record<FormFact | 'dispute', string>>
  readonly facts: Readonly<Record<FactName, string>>
  readonly add: Readonly<Record<FormFact, string>>
  readonly change: string
  readonly changeTitle: (what: string) => string
  readonly toPublicPage: string
  readonly hidden: string
  readonly nothing: string
  readonly yes: string
  readonly no: string
  readonly withoutAmount: string
  readonly figures: Readonly<Record<FigureKey, string>>
  readonly roles: Readonly<Record<Role, string>>
  readonly notFoundTitle: string
  readonly notFound: string
  readonly done: Readonly<Record<string, string>>
}

/** What the things of the register are called in the office. */
export const wordsOfOffice: OfficeCatalogue<WordTexts> = {
  sv: {
    title: 'Registret',
    lists: {
      party: 'Parter',
      tie: 'Förbindelser',
      activity: 'Aktiviteter',
      source: 'Källor',
      dispute: 'Uppgifter som går isär',
    },
    facts: { party: 'Part', tie: 'Förbindelse', activity: 'Aktivitet', source: 'Källa', claim: 'Uppgift' },
    add: {
      party: 'Ny part',
      tie: 'Ny förbindelse',
      activity: 'Ny aktivitet',
      source: 'Ny källa',
    },
    change: 'Ändra',
    changeTitle: (what) => `Ändra: ${what}`,
    toPublicPage: 'Sidan på webbplatsen',
    hidden: 'Syns inte på webbplatsen',
    nothing: 'inget',
    yes: 'ja',
    no: 'nej',
    withoutAmount: 'medverkar',
    figures: { population: 'Invånare', members: 'Medlemmar', employees: 'Anställda' },
    roles: {
      lead: 'Leder',
      partner: 'Partner',
      funder: 'Finansiär',
      host: 'Värd',
      guest: 'Gäst',
      organiser: 'Arrangör',
      participant: 'Deltagare',
      awarder: 'Utdelare',
      recipient: 'Mottagare',
    },
    notFoundTitle: 'Det finns inte i registret',
    notFound: 'Adressen leder inte till något i registret. Sök i listorna.',
    done: {
      added: 'Tillagt i registret.',
      saved: 'Sparat.',
      merged: 'Sparat. Det en kollega ändrade under tiden är också med.',
      state: 'Läget är infört i historiken.',
      claim: 'Uppgiften är antecknad.',
      chosen: 'Registret går nu efter uppgiften.',
      restored: 'Den äldre versionen gäller igen.',
      shown: 'Syns nu på webbplatsen.',
      hidden: 'Syns inte längre på webbplatsen.',
      joined: 'Parterna är sammanförda. Den gamla adressen leder hit.',
    },
  },
  fi: {
    title: 'Rekisteri',
    lists: {
      party: 'Tahot',
      tie: 'Siteet',
      activity: 'Toiminta',
      source: 'Lähteet',
      dispute: 'Ristiriitaiset tiedot',
    },
    facts: { party: 'Taho', tie: 'Side', activity: 'Toiminta', source: 'Lähde', claim: 'Tieto' },
    add: { party: 'Uusi taho', tie: 'Uusi side', activity: 'Uusi toiminta', source: 'Uusi lähde' },
    change: 'Muuta',
    changeTitle: (what) => `Muuta: ${what}`,
    toPublicPage: 'Sivu verkkosivustolla',
    hidden: 'Ei näy verkkosivustolla',
    nothing: 'ei mitään',
    yes: 'kyllä',
    no: 'ei',
    withoutAmount: 'mukana',
    figures: { population: 'Asukkaita', members: 'Jäseniä', employees: 'Työntekijöitä' },
    roles: {
      lead: 'Päätoteuttaja',
      partner: 'Kumppani',
      funder: 'Rahoittaja',
      host: 'Isäntä',
      guest: 'Vieras',
      organiser: 'Järjestäjä',
      participant: 'Osallistuja',
      awarder: 'Myöntäjä',
      recipient: 'Saaja',
    },
    notFoundTitle: 'Tätä ei ole rekisterissä',
    notFound: 'Osoite ei johda mihinkään rekisterissä. Etsi luetteloista.',
    done: {
      added: 'Lisätty rekisteriin.',
      saved: 'Tallennettu.',
      merged: 'Tallennettu. Mukana on myös se, mitä työtoveri sillä välin muutti.',
      state: 'Tila on merkitty historiaan.',
      claim: 'Tieto on merkitty muistiin.',
      chosen: 'Rekisteri noudattaa nyt tätä tietoa.',
      restored: 'Vanhempi versio on taas voimassa.',
      shown: 'Näkyy nyt verkkosivustolla.',
      hidden: 'Ei näy enää verkkosivustolla.',
      joined: 'Tahot on yhdistetty. Vanha osoite johtaa tänne.',
    },
  },
  en: {
    title: 'Register',
    lists: {
      party: 'Parties',
      tie: 'Ties',
      activity: 'Activities',
      source: 'Sources',
      dispute: 'Claims that disagree',
    },
    facts: { party: 'Party', tie: 'Tie', activity: 'Activity', source: 'Source', claim: 'Claim' },
    add: { party: 'New party', tie: 'New tie', activity: 'New activity', source: 'New source' },
    change: 'Change',
    changeTitle: (what) => `Change: ${what}`,
    toPublicPage: 'Its page on the site',
    hidden: 'Not on the site',
    nothing: 'nothing',
    yes: 'yes',
    no: 'no',
    withoutAmount: 'takes part',
    figures: { population: 'Residents', members: 'Members', employees: 'Employees' },
    roles: {
      lead: 'Leads',
      partner: 'Partner',
      funder: 'Funder',
      host: 'Host',
      guest: 'Guest',
      organiser: 'Organiser',
      participant: 'Participant',
      awarder: 'Awarded by',
      recipient: 'Recipient',
    },
    notFoundTitle: 'This is not in the register',
    notFound: 'The address leads to nothing in the register. Look in the lists.',
    done: {
      added: 'Added to the register.',
      saved: 'Saved.',
      merged: 'Saved, together with what a colleague changed meanwhile.',
      state: 'The state stands in the history.',
      claim: 'The claim is noted.',
      chosen: 'The register goes by this claim now.',
      restored: 'The older version holds again.',
      shown: 'It is on the site now.',
      hidden: 'It is no longer on the site.',
      joined: 'The two parties are one now. The old address leads here.',
    },
  },
}
