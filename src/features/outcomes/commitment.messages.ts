import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface CommitmentTexts {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly what: string
  readonly owner: string
  readonly nobody: string
  readonly promisedBy: string
  readonly promisedByHint: string
  readonly due: string
  readonly tie: string
  readonly visit: string
  readonly state: string
  readonly action: string
  readonly add: string
  readonly addTitle: string
  readonly keep: (what: string) => string
  readonly drop: (what: string) => string
  readonly reason: string
  readonly dropButton: string
  readonly open: string
  readonly late: string
  readonly kept: (day: string) => string
  readonly dropped: (day: string, reason: string) => string
  readonly ofVisit: (number: string) => string
  readonly all: string
  readonly wrong: {
    readonly what: string
    readonly who: string
    readonly due: string
    readonly reason: string
    readonly stale: string
  }
  readonly done: Readonly<Record<'added' | 'kept' | 'dropped', string>>
}

/** The texts of what was promised. */
export const commitmentTexts: OfficeCatalogue<CommitmentTexts> = {
  sv: {
    title: 'Åtaganden',
    lead: 'Vad som har lovats, av vem och till när.',
    none: 'Inga åtaganden.',
    what: 'Vad som har lovats',
    owner: 'Ansvarig hos oss',
    nobody: 'Ingen hos oss',
    promisedBy: 'Lovat av någon annan',
    promisedByHint: 'Stad eller organisation, när det inte är vi.',
    due: 'Senast',
    tie: 'Förbindelse',
    visit: 'Besök',
    state: 'Läge',
    action: 'Att göra',
    add: 'Spara åtagandet',
    addTitle: 'Nytt åtagande',
    keep: (what) => `Uppfyllt: ${what}`,
    drop: (what) => `Låt falla: ${what}`,
    reason: 'Varför det får falla',
    dropButton: 'Låt falla',
    open: 'öppet',
    late: 'försenat',
    kept: (day) => `uppfyllt ${day}`,
    dropped: (day, reason) => `fick falla ${day}: ${reason}`,
    ofVisit: (number) => `Åtaganden från besök ${number}`,
    all: 'Alla åtaganden',
    wrong: {
      what: 'Skriv vad som har lovats.',
      who: 'Välj vem hos oss som ansvarar, eller skriv vem annan som har lovat.',
      due: 'Skriv dagen som ett datum som finns.',
      reason: 'Skriv varför det får falla.',
      stale: 'Någon har ändrat åtagandet under tiden.',
    },
    done: { added: 'Åtagandet är sparat.', kept: 'Åtagandet är uppfyllt.', dropped: 'Åtagandet har fått falla.' },
  },
  fi: {
    title: 'Sitoumukset',
    lead: 'Mitä on luvattu, kuka lupasi ja mihin mennessä.',
    none: 'Ei sitoumuksia.',
    what: 'Mitä on luvattu',
    owner: 'Vastuuhenkilö meillä',
    nobody: 'Ei kukaan meiltä',
    promisedBy: 'Joku muu on luvannut',
    promisedByHint: 'Kaupunki tai organisaatio, kun emme ole se me.',
    due: 'Viimeistään',
    tie: 'Side',
    visit: 'Vierailu',
    state: 'Tila',
    action: 'Tehtävä',
    add: 'Tallenna sitoumus',
    addTitle: 'Uusi sitoumus',
    keep: (what) => `Täytetty: ${what}`,
    drop: (what) => `Luovu: ${what}`,
    reason: 'Miksi siitä luovutaan',
    dropButton: 'Luovu',
    open: 'avoin',
    late: 'myöhässä',
    kept: (day) => `täytetty ${day}`,
    dropped: (day, reason) => `luovuttu ${day}: ${reason}`,
    ofVisit: (number) => `Sitoumukset vierailusta ${number}`,
    all: 'Kaikki sitoumukset',
    wrong: {
      what: 'Kirjoita, mitä on luvattu.',
      who: 'Valitse meiltä vastuuhenkilö tai kirjoita, kuka muu on luvannut.',
      due: 'Kirjoita päivä päivämääränä, joka on olemassa.',
      reason: 'Kirjoita, miksi siitä luovutaan.',
      stale: 'Joku on sillä välin muuttanut sitoumusta.',
    },
    done: { added: 'Sitoumus on tallennettu.', kept: 'Sitoumus on täytetty.', dropped: 'Sitoumuksesta on luovuttu.' },
  },
  en: {
    title: 'Commitments',
    lead: 'What was promised, by whom, and by when.',
    none: 'No commitments.',
    what: 'What was promised',
    owner: 'Owner here',
    nobody: 'Nobody here',
    promisedBy: 'Promised by somebody else',
    promisedByHint: 'A city or organisation, when it is not us.',
    due: 'Due day',
    tie: 'Tie',
    visit: 'Visit',
    state: 'State',
    action: 'What to do',
    add: 'Save the commitment',
    addTitle: 'New commitment',
    keep: (what) => `Kept: ${what}`,
    drop: (what) => `Drop: ${what}`,
    reason: 'Why it is dropped',
    dropButton: 'Drop',
    open: 'open',
    late: 'late',
    kept: (day) => `kept on ${day}`,
    dropped: (day, reason) => `dropped on ${day}: ${reason}`,
    ofVisit: (number) => `Commitments from visit ${number}`,
    all: 'All commitments',
    wrong: {
      what: 'Write what was promised.',
      who: 'Choose who here owns it, or write who else has promised it.',
      due: 'Write the day as a date that exists.',
      reason: 'Write why it is dropped.',
      stale: 'Somebody changed the commitment meanwhile.',
    },
    done: {
      added: 'The commitment is saved.',
      kept: 'The commitment is kept.',
      dropped: 'The commitment was dropped.',
    },
  },
}
