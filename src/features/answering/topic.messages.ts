import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** How many questions a topic can have beside the message. */
export const MOST_QUESTIONS = 3

interface TopicTexts {
  readonly title: string
  readonly lead: string
  readonly all: string
  readonly none: string
  readonly add: string
  readonly inactive: string
  readonly back: string
  readonly topicLead: string
  readonly name: string
  readonly words: string
  readonly wordsHint: string
  readonly owner: string
  readonly ownerHint: string
  readonly anybody: string
  readonly days: string
  readonly daysHint: string
  readonly page: string
  readonly pageHint: string
  readonly noPage: string
  readonly active: string
  readonly activeHint: string
  readonly question: (number: number) => string
  readonly questionLead: string
  readonly needed: string
  readonly kept: string
  readonly keptHint: string
  readonly quiet: string
  readonly quietHint: string
  readonly added: string
  readonly address: (path: string) => string
}

/** The texts of the settings of topics. */
export const topicTexts: OfficeCatalogue<TopicTexts> = {
  sv: {
    title: 'Ämnen för förfrågningar',
    lead: 'Vad man kan skriva till staden om, vems frågorna är, och hur snart de ska besvaras.',
    all: 'Ämnen',
    none: 'Det finns inga ämnen än. Utan ämnen står bara stadens e-postadress på sidan ”Kontakta oss”.',
    add: 'Lägg till ett ämne',
    inactive: 'går inte att skriva om nu',
    back: 'Till ämnena',
    topicLead: 'Adressen till formuläret görs av det första namnet på varje språk och ändras inte sedan.',
    name: 'Namn',
    words: 'Beskrivning',
    wordsHint: 'En mening om vad som hör hit.',
    owner: 'Ansvarig för nya förfrågningar',
    ownerHint: 'Den ansvariga får ett mejl om varje ny.',
    anybody: 'Vem som helst som får svara',
    days: 'Arbetsdagar till svar',
    daysHint: 'Måndag till fredag. Det lovas den som frågar.',
    page: 'Sida med vanliga frågor',
    pageHint: 'Den står före formuläret.',
    noPage: 'Ingen',
    active: 'Det går att skriva om ämnet',
    activeHint: 'Annars finns det bara kvar för förfrågningar som redan har kommit.',
    question: (number) => `Extra fråga ${number}`,
    questionLead: 'Ett kort fält i formuläret, utöver själva frågan. Tomt för ingen.',
    needed: 'Måste besvaras',
    kept: 'Månader efter avslut',
    keptHint: 'Sedan tas namn, adresser, meddelanden och filer bort. Siffrorna finns kvar.',
    quiet: 'Dagar utan svar',
    quietHint: 'En besvarad förfrågan avslutas när den som frågade inte har hört av sig på så länge.',
    added: 'Ämnet är tillagt.',
    address: (path) => `Formuläret finns på ${path}.`,
  },
  fi: {
    title: 'Yhteydenottojen aiheet',
    lead: 'Mistä kaupungille voi kirjoittaa, kenelle kysymykset kuuluvat ja kuinka pian niihin vastataan.',
    all: 'Aiheet',
    none: 'Aiheita ei vielä ole. Ilman niitä sivulla ”Ota yhteyttä” on vain kaupungin sähköpostiosoite.',
    add: 'Lisää aihe',
    inactive: 'ei voi kirjoittaa nyt',
    back: 'Aiheisiin',
    topicLead: 'Lomakkeen osoite tehdään kunkin kielen ensimmäisestä nimestä, eikä se muutu sen jälkeen.',
    name: 'Nimi',
    words: 'Kuvaus',
    wordsHint: 'Lause siitä, mikä kuuluu tähän.',
    owner: 'Uusien yhteydenottojen vastuuhenkilö',
    ownerHint: 'Hän saa jokaisesta uudesta ilmoituksen sähköpostilla.',
    anybody: 'Kuka tahansa, joka saa vastata',
    days: 'Työpäiviä vastaukseen',
    daysHint: 'Maanantaista perjantaihin. Se luvataan kysyjälle.',
    page: 'Usein kysyttyjen sivu',
    pageHint: 'Se näkyy ennen lomaketta.',
    noPage: 'Ei sivua',
    active: 'Aiheesta voi kirjoittaa',
    activeHint: 'Muuten se on vain jo saapuneita yhteydenottoja varten.',
    question: (number) => `Lisäkysymys ${number}`,
    questionLead: 'Lyhyt kenttä lomakkeessa varsinaisen kysymyksen lisäksi. Tyhjä, jos ei mitään.',
    needed: 'Vastattava',
    kept: 'Kuukausia päättämisestä',
    keptHint: 'Sen jälkeen nimet, osoitteet, viestit ja tiedostot poistetaan. Luvut jäävät.',
    quiet: 'Päiviä ilman vastausta',
    quietHint: 'Vastattu yhteydenotto päätetään, kun kysyjästä ei ole kuulunut näin pitkään.',
    added: 'Aihe on lisätty.',
    address: (path) => `Lomake on osoitteessa ${path}.`,
  },
  en: {
    title: 'Topics of inquiries',
    lead: 'What people can write to the city about, whose their questions are, and how soon they are answered.',
    all: 'Topics',
    none: 'There are no topics yet. Without any, the page “Contact us” has only the city’s mail address.',
    add: 'Add a topic',
    inactive: 'cannot be written about now',
    back: 'To the topics',
    topicLead: 'The address of the form is made of the first name in each language, and does not change after that.',
    name: 'Name',
    words: 'Description',
    wordsHint: 'A sentence on what belongs here.',
    owner: 'Owner of new inquiries',
    ownerHint: 'They get a mail about each new one.',
    anybody: 'Whoever may answer',
    days: 'Working days until an answer',
    daysHint: 'Monday to Friday. It is promised to whoever asks.',
    page: 'Page with common questions',
    pageHint: 'It stands before the form.',
    noPage: 'None',
    active: 'The topic can be written about',
    activeHint: 'Otherwise it is only there for inquiries that have come already.',
    question: (number) => `Extra question ${number}`,
    questionLead: 'A short field in the form, beside the question itself. Empty for none.',
    needed: 'Has to be answered',
    kept: 'Months after closing',
    keptHint: 'Then names, addresses, messages and files are deleted. The numbers stay.',
    quiet: 'Days without a reply',
    quietHint: 'An answered inquiry is closed when whoever asked has said nothing for so long.',
    added: 'The topic is added.',
    address: (path) => `The form is at ${path}.`,
  },
}
