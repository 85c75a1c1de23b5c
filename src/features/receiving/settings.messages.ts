import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** What can be wrong with the rules. */
export type RuleProblem = 'number' | 'hour' | 'order' | 'date' | 'some'

interface SettingsTexts {
  readonly title: string
  readonly lead: string
  readonly answers: string
  readonly isOpen: string
  readonly isOpenYes: string
  readonly closedNotice: (lang: string) => string
  readonly closedNoticeHint: string
  readonly lengthTitle: string
  readonly shortestHours: string
  readonly longestDays: string
  readonly daysTitle: string
  readonly weekdays: string
  readonly opens: string
  readonly closes: string
  readonly noticeDays: string
  readonly sizeTitle: string
  readonly leastGuests: string
  readonly mostGuests: string
  readonly langs: string
  readonly monthsBetween: string
  readonly monthsBetweenHint: string
  readonly closedTitle: string
  readonly closedHint: string
  readonly closedSpan: (number: number) => string
  readonly closedFrom: (number: number) => string
  readonly closedTo: (number: number) => string
  readonly closedReason: (number: number, lang: string) => string
  readonly planTitle: string
  readonly planHint: string
  readonly monthsKept: string
  readonly monthsKeptHint: string
  readonly save: string
  readonly saved: string
  readonly problems: Readonly<Record<RuleProblem, string>>
  readonly answersTitle: string
  readonly answersLead: string
  readonly answerLabel: (lang: string) => string
  readonly answersSave: string
}

/** The texts of the settings of visits. */
export const settingsTexts: OfficeCatalogue<SettingsTexts> = {
  sv: {
    title: 'Besök: regler och plan',
    lead: 'Reglerna står på sidan om besök och berättas innan en förfrågan skickas. De gäller nya förfrågningar; vad reglerna sade om de gamla ändras inte.',
    answers: 'Texter för svar',
    isOpen: 'Förfrågningar',
    isOpenYes: 'Det går att be om besök',
    closedNotice: (lang) => `Vad besökare får läsa när det är stängt (${lang})`,
    closedNoticeHint: 'Får lämnas tomt.',
    lengthTitle: 'Längd',
    shortestHours: 'Kortast, i timmar',
    longestDays: 'Längst, i dagar',
    daysTitle: 'Dagar och tider',
    weekdays: 'Veckodagar',
    opens: 'Från kl.',
    closes: 'Till kl.',
    noticeDays: 'Dagar i förväg',
    sizeTitle: 'Gruppens storlek',
    leastGuests: 'Minst',
    mostGuests: 'Högst',
    langs: 'Språk som värdarna talar',
    monthsBetween: 'Månader innan samma besökare kommer tillbaka i samma ämne',
    monthsBetweenHint: '0 om det inte finns någon gräns.',
    closedTitle: 'Stängda veckor',
    closedHint: 'Töm raden för att ta bort den.',
    closedSpan: (number) => `Stängt ${number}`,
    closedFrom: (number) => `Stängt ${number}: från och med`,
    closedTo: (number) => `Stängt ${number}: till och med`,
    closedReason: (number, lang) => `Stängt ${number}: varför (${lang})`,
    planTitle: 'Planerade dagar för varje läge',
    planHint: 'Efter så många dagar visas besöket som försenat.',
    monthsKept: 'Månader innan personuppgifter tas bort',
    monthsKeptHint: 'Räknat från besökets slut, eller från att det avböjdes eller ställdes in.',
    save: 'Spara',
    saved: 'Reglerna är sparade.',
    problems: {
      number: 'Skriv ett tal inom rimliga gränser.',
      hour: 'Skriv tiden som 08:00.',
      order: 'Slutet kommer före början.',
      date: 'Den dagen finns inte.',
      some: 'Välj åtminstone ett.',
    },
    answersTitle: 'Texter för svar',
    answersLead:
      'Svar utgår från de här texterna och redigeras innan de skickas. Första raden är ämnet. {name}, {number}, {days}, {city} och {officer} byts ut mot namn, nummer, dagar, stad och handläggare. Töm ett fält för att få programmets egen text tillbaka.',
    answerLabel: (lang) => `På ${lang}`,
    answersSave: 'Spara texterna',
  },
  fi: {
    title: 'Vierailut: säännöt ja suunnitelma',
    lead: 'Säännöt ovat vierailusivulla, ja ne kerrotaan ennen pyynnön lähettämistä. Ne koskevat uusia pyyntöjä; vanhoista annetut lausumat eivät muutu.',
    answers: 'Vastausten tekstit',
    isOpen: 'Pyynnöt',
    isOpenYes: 'Vierailua voi pyytää',
    closedNotice: (lang) => `Mitä vierailijat lukevat, kun pyytäminen on suljettu (${lang})`,
    closedNoticeHint: 'Voi jättää tyhjäksi.',
    lengthTitle: 'Kesto',
    shortestHours: 'Lyhin, tunteina',
    longestDays: 'Pisin, päivinä',
    daysTitle: 'Päivät ja kellonajat',
    weekdays: 'Viikonpäivät',
    opens: 'Klo alkaen',
    closes: 'Klo asti',
    noticeDays: 'Päivää etukäteen',
    sizeTitle: 'Ryhmän koko',
    leastGuests: 'Vähintään',
    mostGuests: 'Enintään',
    langs: 'Isäntien kielet',
    monthsBetween: 'Kuukautta, ennen kuin sama taho tulee uudelleen samasta aiheesta',
    monthsBetweenHint: '0, jos rajaa ei ole.',
    closedTitle: 'Suljetut viikot',
    closedHint: 'Tyhjennä rivi, niin se poistuu.',
    closedSpan: (number) => `Suljettu ${number}`,
    closedFrom: (number) => `Suljettu ${number}: alkaen`,
    closedTo: (number) => `Suljettu ${number}: saakka`,
    closedReason: (number, lang) => `Suljettu ${number}: miksi (${lang})`,
    planTitle: 'Kuhunkin vaiheeseen suunnitellut päivät',
    planHint: 'Näin monen päivän jälkeen vierailu näkyy myöhässä olevana.',
    monthsKept: 'Kuukautta, ennen kuin henkilötiedot poistetaan',
    monthsKeptHint: 'Lasketaan vierailun lopusta tai siitä, kun se hylättiin tai peruttiin.',
    save: 'Tallenna',
    saved: 'Säännöt on tallennettu.',
    problems: {
      number: 'Kirjoita luku järkevissä rajoissa.',
      hour: 'Kirjoita aika muodossa 08:00.',
      order: 'Loppu on ennen alkua.',
      date: 'Tällaista päivää ei ole.',
      some: 'Valitse ainakin yksi.',
    },
    answersTitle: 'Vastausten tekstit',
    answersLead:
      'Vastaukset pohjautuvat näihin teksteihin, ja niitä muokataan ennen lähettämistä. Ensimmäinen rivi on otsikko. {name}, {number}, {days}, {city} ja {officer} korvataan nimellä, numerolla, päivillä, kaupungilla ja käsittelijällä. Tyhjennä kenttä, niin ohjelman oma teksti palaa.',
    answerLabel: (lang) => `Kielellä ${lang}`,
    answersSave: 'Tallenna tekstit',
  },
  en: {
    title: 'Visits: rules and plan',
    lead: 'The rules stand on the page about visits and are told before a request is sent. They hold for new requests; what the rules said of old ones does not change.',
    answers: 'Texts of answers',
    isOpen: 'Requests',
    isOpenYes: 'Visits can be asked for',
    closedNotice: (lang) => `What guests read while it is closed (${lang})`,
    closedNoticeHint: 'May be left empty.',
    lengthTitle: 'Length',
    shortestHours: 'Shortest, in hours',
    longestDays: 'Longest, in days',
    daysTitle: 'Days and hours',
    weekdays: 'Days of the week',
    opens: 'From',
    closes: 'Until',
    noticeDays: 'Days of notice',
    sizeTitle: 'Size of the group',
    leastGuests: 'At least',
    mostGuests: 'At most',
    langs: 'Languages that hosts speak',
    monthsBetween: 'Months before the same body comes again on the same topic',
    monthsBetweenHint: '0 where there is no bound.',
    closedTitle: 'Closed weeks',
    closedHint: 'Empty a row to take it out.',
    closedSpan: (number) => `Closed ${number}`,
    closedFrom: (number) => `Closed ${number}: from`,
    closedTo: (number) => `Closed ${number}: until`,
    closedReason: (number, lang) => `Closed ${number}: why (${lang})`,
    planTitle: 'Days planned for each stage',
    planHint: 'After so many days a visit is shown as overdue.',
    monthsKept: 'Months until personal data is deleted',
    monthsKeptHint: 'Counted from the end of the visit, or from when it was declined or cancelled.',
    save: 'Save',
    saved: 'The rules are saved.',
    problems: {
      number: 'Write a number within reason.',
      hour: 'Write the time like 08:00.',
      order: 'The end comes before the beginning.',
      date: 'There is no such day.',
      some: 'Choose at least one.',
    },
    answersTitle: 'Texts of answers',
    answersLead:
      'Answers are drafted from these texts and edited before they go out. The first line is the subject. {name}, {number}, {days}, {city} and {officer} are filled in. Empty a field to get the text of the program back.',
    answerLabel: (lang) => `In ${lang}`,
    answersSave: 'Save the texts',
  },
}
