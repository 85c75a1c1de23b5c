import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import type { CostKind } from './outcome.model.ts'
import type { OutcomePart } from './outcome.parts.ts'
import type { TravelMode } from './travel.ts'

export interface OutcomeTexts {
  readonly title: string
  readonly parts: Readonly<Record<OutcomePart, string>>
  readonly none: string
  readonly add: Readonly<Record<OutcomePart, string>>
  readonly remove: (what: string) => string
  readonly kinds: Readonly<Record<CostKind, string>>
  readonly directions: { readonly given: string; readonly received: string }
  readonly modes: Readonly<Record<TravelMode, string>>
  readonly fields: {
    readonly kind: string
    readonly amount: string
    readonly currency: string
    readonly currencyHint: string
    readonly note: string
    readonly direction: string
    readonly what: string
    readonly value: string
    readonly whereabouts: string
    readonly whereaboutsHint: string
    readonly who: string
    readonly whoHint: string
    readonly hours: string
    readonly mode: string
    readonly kilometres: string
    readonly kilometresHint: (suggestion: number | undefined) => string
    readonly people: string
    readonly co2: string
    readonly action: string
    readonly factor: string
  }
  readonly sums: string
  readonly hoursSum: (hours: string) => string
  readonly co2Sum: (kilograms: string) => string
  readonly method: string
  readonly methodNote: string
  readonly wrong: {
    readonly missing: (field: string) => string
    readonly amount: string
    readonly currency: string
    readonly hours: string
    readonly kilometres: string
    readonly people: string
  }
  readonly feedback: string
  readonly feedbackCount: (given: number, asked: number) => string
  readonly feedbackNone: string
  readonly useful: string
  readonly caredFor: string
  readonly words: string
  readonly commitments: string
  readonly publish: string
  readonly publishLead: string
  readonly publishNotYet: string
  readonly published: string
  readonly publishFields: {
    readonly names: (language: string) => string
    readonly party: string
    readonly themes: string
    readonly days: string
    readonly host: string
    readonly noParty: string
    readonly story: string
  }
  readonly publishButton: string
  readonly toActivity: string
  readonly toStory: string
  readonly storyTitle: (body: string) => string
  readonly done: Readonly<Record<'added' | 'removed' | 'published' | 'commitment' | 'kept' | 'dropped', string>>
}

export const outcomeTexts: OfficeCatalogue<OutcomeTexts> = {
  sv: {
    title: 'Utfall',
    parts: { costs: 'Kostnader', gifts: 'Gåvor', efforts: 'Arbetstid', journeys: 'Resor' },
    none: 'Ingenting än.',
    add: {
      costs: 'Lägg till kostnad',
      gifts: 'Lägg till gåva',
      efforts: 'Lägg till timmar',
      journeys: 'Lägg till resa',
    },
    remove: (what) => `Ta bort ${what}`,
    kinds: {
      meals: 'Måltider',
      transfers: 'Transporter',
      interpreting: 'Tolkning',
      rooms: 'Lokaler',
      materials: 'Material',
      gifts: 'Gåvor',
      other: 'Annat',
    },
    directions: { given: 'Given', received: 'Mottagen' },
    modes: {
      plane_domestic: 'Inrikesflyg',
      plane_short: 'Flyg, kort distans',
      plane_long: 'Flyg, lång distans',
      train: 'Tåg',
      ferry: 'Färja',
      coach: 'Buss',
      car: 'Bil',
    },
    fields: {
      kind: 'Slag av kostnad',
      amount: 'Belopp',
      currency: 'Valuta',
      currencyHint: 'Tre bokstäver, till exempel EUR.',
      note: 'Anmärkning',
      direction: 'Given eller mottagen',
      what: 'Vad',
      value: 'Värde',
      whereabouts: 'Var den finns',
      whereaboutsHint: 'Vart den mottagna gåvan ställdes, eller vem som fick den givna.',
      who: 'Vem som arbetade',
      whoHint: 'Enhet eller uppgift, helst inget namn.',
      hours: 'Timmar',
      mode: 'Färdsätt',
      kilometres: 'Kilometer per person',
      kilometresHint: (km) => `Fram och tillbaka.${km ? ` Fågelvägen mellan städerna: ${km} km.` : ''}`,
      people: 'Personer',
      co2: 'kg CO₂e',
      action: 'Åtgärd',
      factor: 'kg CO₂e per personkilometer',
    },
    sums: 'Summa',
    hoursSum: (hours) => `Sammanlagt ${hours} timmar.`,
    co2Sum: (kilograms) => `Sammanlagt ${kilograms} kg CO₂e.`,
    method: 'Så räknas utsläppen',
    methodNote:
      'Kilometer × personer × faktor. Genomsnitt över klasser, för flyg med höghöjdseffekt; för bil som om var och en körde ensam.',
    wrong: {
      missing: (field) => `Fyll i: ${field}.`,
      amount: 'Skriv ett belopp, till exempel 1250,50.',
      currency: 'Skriv valutan med tre bokstäver, till exempel EUR.',
      hours: 'Skriv timmarna som ett tal över noll.',
      kilometres: 'Skriv kilometrarna som ett tal över noll.',
      people: 'Skriv antalet personer som ett helt tal över noll.',
    },
    feedback: 'Gästernas svar',
    feedbackCount: (given, asked) => `${given} av ${asked} tillfrågade har svarat.`,
    feedbackNone: 'Gästerna tillfrågas dagen efter besöket.',
    useful: 'Nytta, av 5',
    caredFor: 'Omhändertagande, av 5',
    words: 'I ord',
    commitments: 'Åtaganden',
    publish: 'Gör besöket offentligt',
    publishLead:
      'Detta, och inget annat, blir offentligt: besöket som aktivitet i registret, och ett utkast till en nyhet som ännu ingen läser.',
    publishNotYet: 'Ett besök kan göras offentligt när det är genomfört.',
    published: 'Besöket är en offentlig aktivitet.',
    publishFields: {
      names: (language) => `Namn, ${language}`,
      party: 'Gäst i registret',
      themes: 'Teman',
      days: 'Dagar',
      host: 'Värd',
      noParty: 'Ingen',
      story: 'Utkast till en nyhet',
    },
    publishButton: 'Gör offentligt',
    toActivity: 'Aktiviteten i registret',
    toStory: 'Utkastet till nyheten',
    storyTitle: (body) => `Besök av ${body}`,
    done: {
      added: 'Tillagt.',
      removed: 'Borttaget.',
      published: 'Besöket är offentligt, och utkastet till nyheten väntar på dig.',
      commitment: 'Åtagandet är sparat.',
      kept: 'Åtagandet är uppfyllt.',
      dropped: 'Åtagandet har fått falla.',
    },
  },
  fi: {
    title: 'Tulokset',
    parts: { costs: 'Kulut', gifts: 'Lahjat', efforts: 'Työaika', journeys: 'Matkat' },
    none: 'Ei vielä mitään.',
    add: { costs: 'Lisää kulu', gifts: 'Lisää lahja', efforts: 'Lisää tunteja', journeys: 'Lisää matka' },
    remove: (what) => `Poista ${what}`,
    kinds: {
      meals: 'Ateriat',
      transfers: 'Kuljetukset',
      interpreting: 'Tulkkaus',
      rooms: 'Tilat',
      materials: 'Aineistot',
      gifts: 'Lahjat',
      other: 'Muu',
    },
    directions: { given: 'Annettu', received: 'Saatu' },
    modes: {
      plane_domestic: 'Kotimaanlento',
      plane_short: 'Lento, lyhyt',
      plane_long: 'Lento, pitkä',
      train: 'Juna',
      ferry: 'Lautta',
      coach: 'Bussi',
      car: 'Auto',
    },
    fields: {
      kind: 'Kulun laji',
      amount: 'Määrä',
      currency: 'Valuutta',
      currencyHint: 'Kolme kirjainta, esimerkiksi EUR.',
      note: 'Huomautus',
      direction: 'Annettu vai saatu',
      what: 'Mikä',
      value: 'Arvo',
      whereabouts: 'Missä se on',
      whereaboutsHint: 'Mihin saatu lahja pantiin tai kuka sai annetun.',
      who: 'Kuka teki työn',
      whoHint: 'Yksikkö tai tehtävä, mieluiten ei nimeä.',
      hours: 'Tunnit',
      mode: 'Kulkutapa',
      kilometres: 'Kilometrejä henkilöä kohti',
      kilometresHint: (km) => `Edestakaisin.${km ? ` Linnuntietä kaupunkien välillä: ${km} km.` : ''}`,
      people: 'Henkilöitä',
      co2: 'kg CO₂e',
      action: 'Toimi',
      factor: 'kg CO₂e henkilökilometriä kohti',
    },
    sums: 'Summa',
    hoursSum: (hours) => `Yhteensä ${hours} tuntia.`,
    co2Sum: (kilograms) => `Yhteensä ${kilograms} kg CO₂e.`,
    method: 'Näin päästöt lasketaan',
    methodNote:
      'Kilometrit × henkilöt × kerroin. Luokkien keskiarvo, lennoilla korkealla syntyvä vaikutus mukana; autolla kuin jokainen ajaisi yksin.',
    wrong: {
      missing: (field) => `Täytä: ${field}.`,
      amount: 'Kirjoita määrä, esimerkiksi 1250,50.',
      currency: 'Kirjoita valuutta kolmella kirjaimella, esimerkiksi EUR.',
      hours: 'Kirjoita tunnit nollaa suurempana lukuna.',
      kilometres: 'Kirjoita kilometrit nollaa suurempana lukuna.',
      people: 'Kirjoita henkilömäärä nollaa suurempana kokonaislukuna.',
    },
    feedback: 'Vieraiden vastaukset',
    feedbackCount: (given, asked) => `${given}/${asked} kysytystä on vastannut.`,
    feedbackNone: 'Vierailta kysytään vierailun jälkeisenä päivänä.',
    useful: 'Hyöty, asteikolla 1–5',
    caredFor: 'Huolenpito, asteikolla 1–5',
    words: 'Sanoin',
    commitments: 'Sitoumukset',
    publish: 'Julkista vierailu',
    publishLead:
      'Tämä eikä mikään muu tulee julkiseksi: vierailu toimintana rekisterissä sekä uutisluonnos, jota kukaan ei vielä lue.',
    publishNotYet: 'Vierailun voi julkistaa, kun se on pidetty.',
    published: 'Vierailu on julkinen toiminta.',
    publishFields: {
      names: (language) => `Nimi, ${language}`,
      party: 'Vieras rekisterissä',
      themes: 'Teemat',
      days: 'Päivät',
      host: 'Isäntä',
      noParty: 'Ei kukaan',
      story: 'Uutisen luonnos',
    },
    publishButton: 'Julkista',
    toActivity: 'Toiminta rekisterissä',
    toStory: 'Uutisen luonnos',
    storyTitle: (body) => `Vierailijoita: ${body}`,
    done: {
      added: 'Lisätty.',
      removed: 'Poistettu.',
      published: 'Vierailu on julkinen, ja uutisluonnos odottaa sinua.',
      commitment: 'Sitoumus on tallennettu.',
      kept: 'Sitoumus on täytetty.',
      dropped: 'Sitoumuksesta on luovuttu.',
    },
  },
  en: {
    title: 'What came of it',
    parts: { costs: 'Costs', gifts: 'Gifts', efforts: 'Hours', journeys: 'Journeys' },
    none: 'Nothing yet.',
    add: { costs: 'Add the cost', gifts: 'Add the gift', efforts: 'Add the hours', journeys: 'Add the journey' },
    remove: (what) => `Remove ${what}`,
    kinds: {
      meals: 'Meals',
      transfers: 'Transfers',
      interpreting: 'Interpreting',
      rooms: 'Rooms',
      materials: 'Materials',
      gifts: 'Gifts',
      other: 'Other',
    },
    directions: { given: 'Given', received: 'Received' },
    modes: {
      plane_domestic: 'Plane, domestic',
      plane_short: 'Plane, short-haul',
      plane_long: 'Plane, long-haul',
      train: 'Train',
      ferry: 'Ferry',
      coach: 'Coach',
      car: 'Car',
    },
    fields: {
      kind: 'Kind of cost',
      amount: 'Amount',
      currency: 'Currency',
      currencyHint: 'Three letters, like EUR.',
      note: 'Note',
      direction: 'Given or received',
      what: 'What it is',
      value: 'Value',
      whereabouts: 'Where it went',
      whereaboutsHint: 'Where what was received is kept, or who got what was given.',
      who: 'Who worked',
      whoHint: 'A unit or a task, better no name.',
      hours: 'Hours worked',
      mode: 'Way of travelling',
      kilometres: 'Kilometres for each person',
      kilometresHint: (km) => `There and back.${km ? ` As the crow flies between the cities: ${km} km.` : ''}`,
      people: 'People travelling',
      co2: 'kg CO₂e',
      action: 'What to do',
      factor: 'kg CO₂e for a passenger-kilometre',
    },
    sums: 'Sum',
    hoursSum: (hours) => `${hours} hours in all.`,
    co2Sum: (kilograms) => `${kilograms} kg CO₂e in all.`,
    method: 'How emissions are reckoned',
    methodNote:
      'Kilometres × people × factor. Averages over classes, for planes with what they do high up; for cars as if everybody drove alone.',
    wrong: {
      missing: (field) => `Fill in: ${field}.`,
      amount: 'Write an amount, like 1250.50.',
      currency: 'Write the currency in three letters, like EUR.',
      hours: 'Write the hours as a number above zero.',
      kilometres: 'Write the kilometres as a number above zero.',
      people: 'Write the number of people as a whole number above zero.',
    },
    feedback: 'What the guests said',
    feedbackCount: (given, asked) => `${given} of ${asked} who were asked have answered.`,
    feedbackNone: 'Guests are asked the day after the visit.',
    useful: 'Useful, of 5',
    caredFor: 'Looked after, of 5',
    words: 'In words',
    commitments: 'Commitments',
    publish: 'Make the visit public',
    publishLead:
      'This and nothing else becomes public: the visit as an activity of the register, and a draft of a story that nobody reads yet.',
    publishNotYet: 'A visit can be made public when it is done.',
    published: 'The visit is a public activity.',
    publishFields: {
      names: (language) => `Name, ${language}`,
      party: 'Guest in the register',
      themes: 'Themes',
      days: 'Days',
      host: 'Host',
      noParty: 'Nobody',
      story: 'Draft of a story',
    },
    publishButton: 'Make public',
    toActivity: 'The activity in the register',
    toStory: 'The draft of the story',
    storyTitle: (body) => `A visit by ${body}`,
    done: {
      added: 'Added.',
      removed: 'Removed.',
      published: 'The visit is public, and the draft of the story waits for you.',
      commitment: 'The commitment is saved.',
      kept: 'The commitment is kept.',
      dropped: 'The commitment was dropped.',
    },
  },
}
