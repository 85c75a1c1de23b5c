import type { NameKind } from '#src/features/entries/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface FormTexts {
  readonly save: string
  readonly cancel: string
  readonly note: string
  readonly noteHint: string
  readonly dateHint: string
  readonly dayHint: string
  readonly monthDayHint: string
  readonly none: string
  readonly anyLang: string
  readonly inLang: (field: string, lang: string) => string
  readonly nameText: string
  readonly nameLang: string
  readonly nameKind: string
  readonly nameKinds: Readonly<Record<NameKind, string>>
  readonly namesHint: string
  readonly addName: string
  readonly latitude: string
  readonly longitude: string
  readonly degreesHint: string
  readonly companyOnly: string
  readonly consentHint: string
  readonly figure: string
  readonly value: string
  readonly on: string
  readonly addFigure: string
  readonly own: string
  readonly ownHint: string
  readonly sourceHint: string
  readonly amount: string
  readonly currency: string
  readonly notPublic: string
  readonly officeOnly: string
  readonly tieNamesHint: string
  readonly document: (number: number) => string
  readonly addDocument: string
  readonly from: string
  readonly to: string
  readonly toHint: string
  readonly start: string
  readonly end: string
  readonly hoursHint: string
  readonly zone: string
  readonly zoneHint: (zone: string) => string
  readonly whichHour: string
  readonly statuses: Readonly<Record<'planned' | 'confirmed' | 'cancelled', string>>
  readonly role: string
  readonly noRole: string
  readonly rolesHint: string
  readonly find: (what: string) => string
  readonly findHint: string
  readonly search: string
  readonly found: string
  readonly foundNone: (words: string) => string
  readonly noParty: string
  readonly partiesHint: string
  readonly saidOnHint: string
}

/** The texts of the forms of facts. */
export const formTexts: OfficeCatalogue<FormTexts> = {
  sv: {
    save: 'Spara',
    cancel: 'Avbryt',
    note: 'Vad ändrade du, och varför?',
    noteHint: 'För kolleger. Står i historiken, aldrig på webbplatsen.',
    dateHint: 'År, månad eller dag, så mycket som är känt: 2016, 3/2016 eller 14.3.2016.',
    dayHint: 'En dag, som 14.3.2016.',
    monthDayHint: 'Varje år, som 31.1. Vi påminner i förväg.',
    none: '–',
    anyLang: 'alla språk',
    inLang: (field, lang) => `${field} på ${lang}`,
    nameText: 'Namn',
    nameLang: 'Språk',
    nameKind: 'Vad det är',
    nameKinds: { name: 'namn i bruk', variant: 'annan stavning', former: 'tidigare namn' },
    namesHint:
      'Ett namn i bruk för varje språk; ”alla språk” gäller där inget annat står. Töm en rad för att ta bort den.',
    addName: 'Lägg till en rad för ett namn',
    latitude: 'Latitud',
    longitude: 'Longitud',
    degreesHint: 'I grader, som 60,2056. Syd och väst är negativa.',
    companyOnly: 'För företag',
    consentHint: 'Dagen då företaget gick med på att stå i den offentliga katalogen. Utan den syns det inte.',
    figure: 'Vad som räknas',
    value: 'Antal',
    on: 'När det räknades',
    addFigure: 'Lägg till en rad för en siffra',
    own: 'Detta är vår egen stad',
    ownHint: 'Bara en part är vår egen stad.',
    sourceHint: 'Namnet på en källa i registret, eller fria ord.',
    amount: 'Belopp',
    currency: 'Valuta',
    notPublic: 'Aldrig på webbplatsen.',
    officeOnly: 'Bara för kansliet',
    tieNamesHint: 'Bara om förbindelsen har ett eget namn.',
    document: (number) => `Dokument ${number}`,
    addDocument: 'Lägg till ett dokument',
    from: 'Från',
    to: 'Till och med',
    toHint: 'Lämna tomt om det bara är en dag, en månad eller ett år.',
    start: 'Börjar',
    end: 'Slutar',
    hoursHint: 'Bara om klockslaget är känt.',
    zone: 'Tidszon',
    zoneHint: (zone) => `Tomt betyder ${zone}.`,
    whichHour: 'Vilken av tiderna menar du?',
    statuses: { planned: 'planerat', confirmed: 'bekräftat', cancelled: 'inställt' },
    role: 'Roll',
    noRole: 'medverkar inte',
    rolesHint: 'Sök upp en part och välj vad den gör. ”Medverkar inte” tar bort den.',
    find: (what) => `Sök: ${what.toLowerCase()}`,
    findHint: 'Skriv en del av namnet.',
    search: 'Sök',
    found: 'Hittades:',
    foundNone: (words) => `Ingen part heter något med ”${words}”.`,
    noParty: 'ingen',
    partiesHint: 'Den andra sidan av förbindelsen; vår egen stad är alltid med.',
    saidOnHint: 'Så långt det är känt: 2020-10, eller ”före 2022”.',
  },
  fi: {
    save: 'Tallenna',
    cancel: 'Peruuta',
    note: 'Mitä muutit ja miksi?',
    noteHint: 'Työtovereille. Näkyy muutoshistoriassa, ei koskaan verkkosivustolla.',
    dateHint: 'Vuosi, kuukausi tai päivä, sen mukaan mitä tiedetään: 2016, 3/2016 tai 14.3.2016.',
    dayHint: 'Päivä, esimerkiksi 14.3.2016.',
    monthDayHint: 'Joka vuosi, esimerkiksi 31.1. Siitä muistutetaan etukäteen.',
    none: '–',
    anyLang: 'kaikki kielet',
    inLang: (field, lang) => `${field}, ${lang}`,
    nameText: 'Nimi',
    nameLang: 'Kieli',
    nameKind: 'Mikä se on',
    nameKinds: { name: 'käytössä oleva nimi', variant: 'toinen kirjoitusasu', former: 'entinen nimi' },
    namesHint:
      'Yksi käytössä oleva nimi kullakin kielellä; ”kaikki kielet” pätee, kun muuta ei ole. Poista rivi tyhjentämällä se.',
    addName: 'Lisää rivi nimelle',
    latitude: 'Leveysaste',
    longitude: 'Pituusaste',
    degreesHint: 'Asteina, esimerkiksi 60,2056. Etelä ja länsi ovat negatiivisia.',
    companyOnly: 'Yrityksistä',
    consentHint: 'Päivä, jona yritys suostui julkiseen luetteloon. Ilman sitä yritys ei näy.',
    figure: 'Mitä lasketaan',
    value: 'Määrä',
    on: 'Milloin laskettu',
    addFigure: 'Lisää rivi luvulle',
    own: 'Tämä on oma kaupunkimme',
    ownHint: 'Vain yksi taho on oma kaupunkimme.',
    sourceHint: 'Rekisterissä olevan lähteen nimi tai vapaata tekstiä.',
    amount: 'Summa',
    currency: 'Valuutta',
    notPublic: 'Ei koskaan verkkosivustolla.',
    officeOnly: 'Vain toimistolle',
    tieNamesHint: 'Vain jos siteellä on oma nimi.',
    document: (number) => `Asiakirja ${number}`,
    addDocument: 'Lisää asiakirja',
    from: 'Alkaen',
    to: 'Päättyen',
    toHint: 'Jätä tyhjäksi, jos kyse on vain yhdestä päivästä, kuukaudesta tai vuodesta.',
    start: 'Alkaa',
    end: 'Päättyy',
    hoursHint: 'Vain jos kellonaika tiedetään.',
    zone: 'Aikavyöhyke',
    zoneHint: (zone) => `Tyhjä tarkoittaa ${zone}.`,
    whichHour: 'Kumpaa aikaa tarkoitat?',
    statuses: { planned: 'suunniteltu', confirmed: 'vahvistettu', cancelled: 'peruttu' },
    role: 'Rooli',
    noRole: 'ei mukana',
    rolesHint: 'Etsi taho ja valitse, mitä se tekee. ”Ei mukana” poistaa sen.',
    find: (what) => `Etsi: ${what.toLowerCase()}`,
    findHint: 'Kirjoita osa nimestä.',
    search: 'Etsi',
    found: 'Löytyi:',
    foundNone: (words) => `Yhdenkään tahon nimessä ei ole ”${words}”.`,
    noParty: 'ei mikään',
    partiesHint: 'Siteen toinen osapuoli; oma kaupunkimme on aina mukana.',
    saidOnHint: 'Niin tarkasti kuin tiedetään: 2020-10 tai ”ennen vuotta 2022”.',
  },
  en: {
    save: 'Save',
    cancel: 'Cancel',
    note: 'What did you change, and why?',
    noteHint: 'For colleagues. It stands in the history, never on the site.',
    dateHint: 'A year, a month or a day, as much as is known: 2016, 2016-03 or 14.3.2016.',
    dayHint: 'A day, like 14.3.2016.',
    monthDayHint: 'Every year, like 31.1. You are reminded before it.',
    none: '–',
    anyLang: 'every language',
    inLang: (field, lang) => `${field} in ${lang}`,
    nameText: 'Name',
    nameLang: 'Language',
    nameKind: 'What it is',
    nameKinds: { name: 'name in use', variant: 'other spelling', former: 'former name' },
    namesHint:
      'One name in use for each language; “every language” holds where there is no other. Empty a row to take it away.',
    addName: 'Add a row for a name',
    latitude: 'Latitude',
    longitude: 'Longitude',
    degreesHint: 'In degrees, like 60.2056. South and west are negative.',
    companyOnly: 'For companies',
    consentHint: 'The day on which the company agreed to stand in the public directory. Without it nobody sees it.',
    figure: 'What is counted',
    value: 'Number',
    on: 'When it was counted',
    addFigure: 'Add a row for a figure',
    own: 'This is our own city',
    ownHint: 'Only one party is our own city.',
    sourceHint: 'The name of a source in the register, or words of your own.',
    amount: 'Amount',
    currency: 'Currency',
    notPublic: 'Never on the site.',
    officeOnly: 'For the office alone',
    tieNamesHint: 'Only where the tie has a name of its own.',
    document: (number) => `Document ${number}`,
    addDocument: 'Add a document',
    from: 'From',
    to: 'To',
    toHint: 'Leave it empty for a single day, month or year.',
    start: 'Begins',
    end: 'Ends',
    hoursHint: 'Only where the hour is known.',
    zone: 'Time zone',
    zoneHint: (zone) => `Empty means ${zone}.`,
    whichHour: 'Which of these do you mean?',
    statuses: { planned: 'planned', confirmed: 'confirmed', cancelled: 'cancelled' },
    role: 'Role',
    noRole: 'does not take part',
    rolesHint: 'Search for a party and choose what it does. “Does not take part” takes it away.',
    find: (what) => `Search: ${what.toLowerCase()}`,
    findHint: 'Type a part of the name.',
    search: 'Search',
    found: 'Found:',
    foundNone: (words) => `No party has “${words}” in its name.`,
    noParty: 'none',
    partiesHint: 'The other side of the tie; our own city is always one.',
    saidOnHint: 'As far as it is known: 2020-10, or “before 2022”.',
  },
}
