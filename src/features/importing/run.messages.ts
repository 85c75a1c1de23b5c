import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

/** What the page of one import says. */
export interface RunTexts {
  readonly howTitle: string
  readonly howLead: string
  readonly about: (facts: readonly string[]) => string
  readonly formats: Readonly<Record<'csv' | 'xlsx' | 'json' | 'calendar' | 'feed', string>>
  readonly separatedBy: (separator: string) => string
  readonly tab: string
  readonly firstRows: string
  readonly mapping: string
  readonly mappingHint: string
  readonly proposed: (name: string) => string
  readonly choose: string
  readonly city: string
  readonly cityHint: string
  readonly party: string
  readonly partyHint: string
  readonly finer: string
  readonly encoding: string
  readonly separator: string
  readonly sheet: string
  readonly finerHint: string
  readonly try: string
  readonly problems: Readonly<Record<'mapping' | 'party' | 'needs_party' | 'separator' | 'own' | 'name', string>>
  readonly ownTitle: string
  readonly ownLead: string
  readonly ownSource: string
  readonly ownSourceHint: string
  readonly ownId: string
  readonly ownIdHint: string
  readonly ownDates: string
  readonly ownValue: string
  readonly ownAll: string
  readonly notThere: string
  readonly trialTitle: string
  readonly trialLead: string
  readonly resultTitle: string
  readonly resultLead: (who: string, when: string) => string
  readonly carryOut: string
  readonly nothingToDo: string
  readonly readOtherwise: string
  readonly twice: (count: number) => string
  readonly more: (count: number) => string
  readonly row: string
  readonly what: string
  readonly column: string
  readonly why: string
  readonly downloads: string
  readonly refusedFile: string
  readonly refusedHint: string
  readonly reportFile: string
  readonly decide: string
  readonly decidedSince: (count: number) => string
  readonly again: string
  readonly repeat: string
  readonly gone: string
}

/** The texts of the page of one import. */
export const runTexts: OfficeCatalogue<RunTexts> = {
  sv: {
    howTitle: 'Så ska filen läsas',
    howLead: 'Inget ändras när du provar.',
    about: (facts) => facts.join(', '),
    formats: { csv: 'CSV', xlsx: 'Excel-arbetsbok', json: 'JSON', calendar: 'kalender', feed: 'flöde' },
    separatedBy: (separator) => `avskild med ”${separator}”`,
    tab: 'tabb',
    firstRows: 'De första raderna',
    mapping: 'Vad filen är',
    mappingHint: 'För en fil som ingen känner igen väljer du själv vilken kolumn som är vad.',
    proposed: (name) => `Rubrikerna säger: ${name}`,
    choose: 'Välj …',
    city: 'Bara den här staden',
    cityHint: 'För listor över många städer.',
    party: 'Vems fil det är',
    partyHint: 'Partens namn. Behövs för ett flöde.',
    finer: 'Om filen lästes fel',
    encoding: 'Teckenkodning',
    separator: 'Avskiljare',
    sheet: 'Blad',
    finerHint: 'Tomt betyder: som det kändes igen.',
    try: 'Prova',
    problems: {
      mapping: 'Välj vad filen är.',
      party: 'Registret har ingen part med det namnet.',
      needs_party: 'Ange vems flöde eller kalender det är.',
      separator: 'En avskiljare är ett enda tecken, och inget citattecken.',
      own: 'Så kan filen inte läsas. Välj åtminstone en kolumn för namnet.',
      name: 'Välj kolumnen som har namnet.',
    },
    ownTitle: 'Vilken kolumn är vad?',
    ownLead: 'Förslagen kommer från rubrikerna. Det som inte finns i filen lämnar du tomt.',
    ownSource: 'Varifrån uppgifterna kommer',
    ownSourceHint: 'Står som källa för det som läggs till, till exempel Företagsregistret 2026.',
    ownId: 'Kolumn som raden känns igen på',
    ownIdHint: 'Till exempel ett organisationsnummer. Då vet nästa import vad som redan finns.',
    ownDates: 'Så skrivs datum i filen',
    ownValue: 'Slag',
    ownAll: 'Samma på varje rad, om filen inte säger det',
    notThere: '– finns inte i filen –',
    trialTitle: 'Det här skulle hända',
    trialLead: 'Inget har ändrats ännu.',
    resultTitle: 'Det här hände',
    resultLead: (who, when) => `${who} genomförde importen ${when}.`,
    carryOut: 'Genomför importen',
    nothingToDo: 'Det finns inget att ändra.',
    readOtherwise: 'Läs filen på ett annat sätt',
    twice: (count) =>
      plural('sv', count, { one: '# av dem står där två gånger', other: '# av dem står där två gånger' }),
    more: (count) =>
      plural('sv', count, { one: '… och en till, se hela rapporten.', other: '… och # till, se hela rapporten.' }),
    row: 'Rad',
    what: 'Vad',
    column: 'Kolumn',
    why: 'Varför',
    downloads: 'Att ladda ner',
    refusedFile: 'Raderna som avvisades',
    refusedHint: 'Samma format som filen, med en kolumn som säger varför. Rätta dem där och importera den filen.',
    reportFile: 'Hela rapporten, rad för rad (CSV)',
    decide: 'Avgör de tveksamma träffarna',
    decidedSince: (count) =>
      plural('sv', count, {
        one: 'En tveksam träff har avgjorts sedan dess. Importera en gång till, så tas dess rader med.',
        other: '# tveksamma träffar har avgjorts sedan dess. Importera en gång till, så tas deras rader med.',
      }),
    again: 'Importera en gång till',
    repeat: 'Gör om',
    gone: 'Filen finns inte kvar. Rapporten ovan finns kvar.',
  },
  fi: {
    howTitle: 'Näin tiedosto luetaan',
    howLead: 'Kokeilu ei muuta mitään.',
    about: (facts) => facts.join(', '),
    formats: { csv: 'CSV', xlsx: 'Excel-työkirja', json: 'JSON', calendar: 'kalenteri', feed: 'syöte' },
    separatedBy: (separator) => `erottimena ”${separator}”`,
    tab: 'sarkain',
    firstRows: 'Ensimmäiset rivit',
    mapping: 'Mikä tiedosto on',
    mappingHint: 'Jos tiedostoa ei tunneta, valitset itse, mikä sarake on mikin.',
    proposed: (name) => `Otsikoiden mukaan: ${name}`,
    choose: 'Valitse …',
    city: 'Vain tämä kaupunki',
    cityHint: 'Monen kaupungin luetteloille.',
    party: 'Kenen tiedosto on',
    partyHint: 'Tahon nimi. Tarvitaan syötteelle.',
    finer: 'Jos tiedosto luettiin väärin',
    encoding: 'Merkistö',
    separator: 'Erotin',
    sheet: 'Taulukko',
    finerHint: 'Tyhjä tarkoittaa: niin kuin se tunnistettiin.',
    try: 'Kokeile',
    problems: {
      mapping: 'Valitse, mikä tiedosto on.',
      party: 'Rekisterissä ei ole tahoa, jolla on tämä nimi.',
      needs_party: 'Anna, kenen syöte tai kalenteri se on.',
      separator: 'Erotin on yksi merkki, eikä lainausmerkki.',
      own: 'Näin tiedostoa ei voi lukea. Valitse ainakin nimen sarake.',
      name: 'Valitse sarake, jossa nimi on.',
    },
    ownTitle: 'Mikä sarake on mikin?',
    ownLead: 'Ehdotukset tulevat otsikoista. Jätä tyhjäksi se, mitä tiedostossa ei ole.',
    ownSource: 'Mistä tiedot ovat peräisin',
    ownSourceHint: 'Merkitään lisättyjen tietojen lähteeksi, esimerkiksi Yritysrekisteri 2026.',
    ownId: 'Sarake, josta rivi tunnistetaan',
    ownIdHint: 'Esimerkiksi Y-tunnus. Silloin seuraava tuonti tietää, mitä on jo olemassa.',
    ownDates: 'Näin tiedostossa kirjoitetaan päivät',
    ownValue: 'Laji',
    ownAll: 'Sama joka rivillä, ellei tiedosto kerro',
    notThere: '– ei ole tiedostossa –',
    trialTitle: 'Näin tapahtuisi',
    trialLead: 'Mitään ei ole vielä muutettu.',
    resultTitle: 'Näin tapahtui',
    resultLead: (who, when) => `${who} toteutti tuonnin ${when}.`,
    carryOut: 'Toteuta tuonti',
    nothingToDo: 'Muutettavaa ei ole.',
    readOtherwise: 'Lue tiedosto toisella tavalla',
    twice: (count) => plural('fi', count, { one: '# niistä on siinä kahdesti', other: '# niistä on siinä kahdesti' }),
    more: (count) =>
      plural('fi', count, {
        one: '… ja vielä yksi, katso koko raportti.',
        other: '… ja vielä #, katso koko raportti.',
      }),
    row: 'Rivi',
    what: 'Mikä',
    column: 'Sarake',
    why: 'Miksi',
    downloads: 'Ladattavaksi',
    refusedFile: 'Hylätyt rivit',
    refusedHint: 'Samassa muodossa kuin tiedosto, ja yksi sarake kertoo syyn. Korjaa ne siinä ja tuo se tiedosto.',
    reportFile: 'Koko raportti rivi riviltä (CSV)',
    decide: 'Ratkaise epävarmat osumat',
    decidedSince: (count) =>
      plural('fi', count, {
        one: 'Yksi epävarma osuma on ratkaistu sen jälkeen. Tuo vielä kerran, niin sen rivit tulevat mukaan.',
        other: '# epävarmaa osumaa on ratkaistu sen jälkeen. Tuo vielä kerran, niin niiden rivit tulevat mukaan.',
      }),
    again: 'Tuo vielä kerran',
    repeat: 'Tee uudelleen',
    gone: 'Tiedostoa ei enää ole. Yllä oleva raportti säilyy.',
  },
  en: {
    howTitle: 'How to read the file',
    howLead: 'Trying changes nothing.',
    about: (facts) => facts.join(', '),
    formats: { csv: 'CSV', xlsx: 'Excel workbook', json: 'JSON', calendar: 'calendar', feed: 'feed' },
    separatedBy: (separator) => `separated by “${separator}”`,
    tab: 'tab',
    firstRows: 'The first rows',
    mapping: 'What the file is',
    mappingHint: 'For a file that nobody knows, you choose which column is what.',
    proposed: (name) => `Its headings say: ${name}`,
    choose: 'Choose …',
    city: 'Only this city',
    cityHint: 'For lists of many cities.',
    party: 'Whose file it is',
    partyHint: 'The name of the party. Needed for a feed.',
    finer: 'If the file was read wrongly',
    encoding: 'Encoding',
    separator: 'Separator',
    sheet: 'Sheet',
    finerHint: 'Empty means: as it was recognised.',
    try: 'Try it',
    problems: {
      mapping: 'Choose what the file is.',
      party: 'The register has no party of this name.',
      needs_party: 'Say whose feed or calendar it is.',
      separator: 'A separator is one character, and no quote.',
      own: 'The file cannot be read like this. Choose at least the column of the name.',
      name: 'Choose the column that has the name.',
    },
    ownTitle: 'Which column is what?',
    ownLead: 'The proposals come from the headings. Leave empty what is not in the file.',
    ownSource: 'Where the facts come from',
    ownSourceHint: 'Stands as the source of what is added, like Business register 2026.',
    ownId: 'Column that the row is known again by',
    ownIdHint: 'Like a business number. The next import knows by it what is there already.',
    ownDates: 'How dates are written in the file',
    ownValue: 'Kind',
    ownAll: 'The same in every row, unless the file says',
    notThere: '– not in the file –',
    trialTitle: 'What would happen',
    trialLead: 'Nothing has changed yet.',
    resultTitle: 'What happened',
    resultLead: (who, when) => `${who} carried this out on ${when}.`,
    carryOut: 'Carry it out',
    nothingToDo: 'There is nothing to change.',
    readOtherwise: 'Read the file differently',
    twice: (count) =>
      plural('en', count, { one: '# of these stands there twice', other: '# of these stand there twice' }),
    more: (count) =>
      plural('en', count, {
        one: '… and one more, see the whole report.',
        other: '… and # more, see the whole report.',
      }),
    row: 'Row',
    what: 'What',
    column: 'Column',
    why: 'Why',
    downloads: 'To download',
    refusedFile: 'The refused rows',
    refusedHint: 'In the format of the file, with a column that says why. Mend them there and import that file.',
    reportFile: 'The whole report, row by row (CSV)',
    decide: 'Decide the doubtful matches',
    decidedSince: (count) =>
      plural('en', count, {
        one: 'One doubtful match has been decided since. Import once more, and its rows are taken.',
        other: '# doubtful matches have been decided since. Import once more, and their rows are taken.',
      }),
    again: 'Import once more',
    repeat: 'Do it again',
    gone: 'The file is gone. The report above stays.',
  },
}
