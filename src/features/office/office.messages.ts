import type { OfficeCatalogue, Right, StaffRole } from '#src/features/staff/index.ts'

interface OfficeTexts {
  readonly office: string
  readonly skipToContent: string
  readonly menu: string
  readonly signOut: string
  readonly toSite: string
  readonly help: string
  readonly language: string
  readonly change: string
  readonly required: string
  readonly wrongTitle: string
  readonly missing: string
  readonly invalid: string
  readonly refusedTitle: string
  readonly refused: (roles: readonly string[], people: readonly string[]) => string
  readonly refusedRight: Readonly<Record<Right, string>>
  readonly tooLarge: string
  readonly notFoundTitle: string
  readonly notFound: string
  readonly forgedTitle: string
  readonly forged: string
  readonly toStart: string
  readonly keptTitle: string
  readonly kept: string
  readonly keptAlone: string
  readonly keptFiles: string
  readonly keptLeft: string
  /** The parts of the program that do something by themselves, by the names that the log has for them. */
  readonly programs: Readonly<Record<string, string>>
  readonly roles: Readonly<Record<StaffRole, string>>
}

/** The texts of the frame of the office, and of its refusals. */
export const officeTexts: OfficeCatalogue<OfficeTexts> = {
  sv: {
    office: 'Kansliet',
    skipToContent: 'Hoppa till innehållet',
    menu: 'Kansliets meny',
    signOut: 'Logga ut',
    toSite: 'Till webbplatsen',
    help: 'Hjälp',
    language: 'Språk',
    change: 'Byt',
    required: 'obligatoriskt',
    wrongTitle: 'Det här behöver rättas',
    missing: 'Fyll i det här fältet.',
    invalid: 'Det här går inte att förstå.',
    refusedTitle: 'Det här får du inte göra',
    refused: (roles, people) =>
      `Rätten har: ${roles.join(', ')}.${people.length > 0 ? ` Be ${people.join(' eller ')} om hjälp.` : ''}`,
    refusedRight: {
      'office.enter': 'Du har ingen roll i kansliet.',
      'entries.edit': 'Du får inte ändra innehåll.',
      'entries.translate': 'Du får inte skriva på det här språket.',
      'entries.review': 'Du får inte granska texter.',
      'entries.publish': 'Du får inte publicera.',
      'entries.skip_review': 'Du får inte publicera utan granskning.',
      'media.edit': 'Du får inte ändra bilder.',
      'register.edit': 'Du får inte ändra registret.',
      'register.decide': 'Du får inte föra in beslut om förbindelser.',
      'imports.run': 'Du får inte importera.',
      'exports.run': 'Du får inte exportera.',
      'visits.plan': 'Du får inte planera besök.',
      'newsletters.write': 'Du får inte skriva nyhetsbrev.',
      'newsletters.send': 'Du får inte skicka nyhetsbrev.',
      'inquiries.answer': 'Du får inte svara på frågor utifrån.',
      'people.manage': 'Du får inte se uppgifter om personer.',
      'staff.manage': 'Du får inte ändra vem som arbetar här.',
      'settings.change': 'Du får inte ändra inställningarna.',
      'audit.read': 'Du får inte läsa loggen.',
    },
    tooLarge: 'Det du skickade är för stort. En bild får vara högst 30 MB.',
    notFoundTitle: 'Sidan finns inte',
    notFound: 'Adressen leder ingenstans i kansliet. Kanske har det som fanns här flyttats.',
    forgedTitle: 'Formuläret kom inte härifrån',
    forged:
      'Av säkerhetsskäl tar vi bara emot formulär från kansliets egna sidor. Öppna sidan på nytt och försök igen.',
    toStart: 'Till kansliets startsida',
    keptTitle: 'Det du skrev finns kvar',
    kept: 'Du hade loggats ut innan det här sparades. Det du skrev står här igen, men är inte sparat än.',
    keptAlone: 'Du hade loggats ut innan det här sparades, och formuläret finns inte längre. Kopiera det du behöver.',
    keptFiles: 'Filer kunde inte behållas: välj dem på nytt.',
    keptLeft: 'Det här hade ingen plats i formuläret:',
    programs: {
      'a company': 'ett företag',
      'a participant': 'en deltagare',
      'content folder': 'innehållsmappen',
      'command line': 'kommandoraden',
      schedule: 'schemat',
      import: 'importen',
      'sign-in': 'inloggningen',
      'the owner of an address': 'adressens ägare',
      retention: 'städningen',
      'a follower': 'följaren själv',
    },
    roles: {
      reader: 'läsare',
      editor: 'redaktör',
      translator: 'översättare',
      publisher: 'utgivare',
      visits_officer: 'besöksansvarig',
      sender: 'avsändare',
      administrator: 'administratör',
    },
  },
  fi: {
    office: 'Toimisto',
    skipToContent: 'Siirry sisältöön',
    menu: 'Toimiston valikko',
    signOut: 'Kirjaudu ulos',
    toSite: 'Verkkosivustolle',
    help: 'Ohjeet',
    language: 'Kieli',
    change: 'Vaihda',
    required: 'pakollinen',
    wrongTitle: 'Nämä kohdat pitää korjata',
    missing: 'Täytä tämä kenttä.',
    invalid: 'Tätä ei voi ymmärtää.',
    refusedTitle: 'Sinulla ei ole oikeutta tähän',
    refused: (roles, people) =>
      `Oikeus on rooleilla: ${roles.join(', ')}.${people.length > 0 ? ` Pyydä apua: ${people.join(' tai ')}.` : ''}`,
    refusedRight: {
      'office.enter': 'Sinulla ei ole roolia toimistossa.',
      'entries.edit': 'Et voi muuttaa sisältöä.',
      'entries.translate': 'Et voi kirjoittaa tällä kielellä.',
      'entries.review': 'Et voi tarkastaa tekstejä.',
      'entries.publish': 'Et voi julkaista.',
      'entries.skip_review': 'Et voi julkaista ilman tarkastusta.',
      'media.edit': 'Et voi muuttaa kuvia.',
      'register.edit': 'Et voi muuttaa rekisteriä.',
      'register.decide': 'Et voi kirjata siteitä koskevia päätöksiä.',
      'imports.run': 'Et voi tuoda tietoja.',
      'exports.run': 'Et voi viedä tietoja.',
      'visits.plan': 'Et voi suunnitella vierailuja.',
      'newsletters.write': 'Et voi kirjoittaa uutiskirjeitä.',
      'newsletters.send': 'Et voi lähettää uutiskirjeitä.',
      'inquiries.answer': 'Et voi vastata yhteydenottoihin.',
      'people.manage': 'Et voi katsella henkilöiden tietoja.',
      'staff.manage': 'Et voi muuttaa, ketkä täällä työskentelevät.',
      'settings.change': 'Et voi muuttaa asetuksia.',
      'audit.read': 'Et voi lukea lokia.',
    },
    tooLarge: 'Lähetys on liian suuri. Kuva saa olla enintään 30 Mt.',
    notFoundTitle: 'Sivua ei ole',
    notFound: 'Osoite ei johda mihinkään toimistossa. Ehkä se, mikä tässä oli, on siirretty.',
    forgedTitle: 'Lomake ei tullut täältä',
    forged:
      'Turvallisuussyistä otamme vastaan vain toimiston omilta sivuilta tulevia lomakkeita. Avaa sivu uudelleen ja yritä vielä.',
    toStart: 'Toimiston etusivulle',
    keptTitle: 'Kirjoittamasi on tallessa',
    kept: 'Istuntosi oli päättynyt ennen kuin tämä tallentui. Kirjoittamasi on taas tässä, mutta sitä ei ole vielä tallennettu.',
    keptAlone:
      'Istuntosi oli päättynyt ennen kuin tämä tallentui, eikä lomaketta enää ole. Kopioi siitä mitä tarvitset.',
    keptFiles: 'Tiedostoja ei voitu säilyttää: valitse ne uudelleen.',
    keptLeft: 'Tälle ei ollut paikkaa lomakkeessa:',
    programs: {
      'a company': 'yritys',
      'a participant': 'osallistuja',
      'content folder': 'sisältökansio',
      'command line': 'komentorivi',
      schedule: 'ajastus',
      import: 'tuonti',
      'sign-in': 'kirjautuminen',
      'the owner of an address': 'osoitteen omistaja',
      retention: 'siivous',
      'a follower': 'seuraaja itse',
    },
    roles: {
      reader: 'lukija',
      editor: 'toimittaja',
      translator: 'kääntäjä',
      publisher: 'julkaisija',
      visits_officer: 'vierailuvastaava',
      sender: 'lähettäjä',
      administrator: 'pääkäyttäjä',
    },
  },
  en: {
    office: 'Office',
    skipToContent: 'Skip to content',
    menu: 'Menu of the office',
    signOut: 'Sign out',
    toSite: 'To the site',
    help: 'Help',
    language: 'Language',
    change: 'Change',
    required: 'required',
    wrongTitle: 'This needs to be mended',
    missing: 'Fill in this field.',
    invalid: 'This cannot be understood.',
    refusedTitle: 'You may not do this',
    refused: (roles, people) =>
      `Who may: ${roles.join(', ')}.${people.length > 0 ? ` Ask ${people.join(' or ')} for help.` : ''}`,
    refusedRight: {
      'office.enter': 'You have no role in the office.',
      'entries.edit': 'You may not change content.',
      'entries.translate': 'You may not write in this language.',
      'entries.review': 'You may not review texts.',
      'entries.publish': 'You may not publish.',
      'entries.skip_review': 'You may not publish without a review.',
      'media.edit': 'You may not change pictures.',
      'register.edit': 'You may not change the register.',
      'register.decide': 'You may not enter decisions on ties.',
      'imports.run': 'You may not import.',
      'exports.run': 'You may not export.',
      'visits.plan': 'You may not plan visits.',
      'newsletters.write': 'You may not write newsletters.',
      'newsletters.send': 'You may not send newsletters.',
      'inquiries.answer': 'You may not answer inquiries.',
      'people.manage': 'You may not see what is kept of people.',
      'staff.manage': 'You may not change who works here.',
      'settings.change': 'You may not change the settings.',
      'audit.read': 'You may not read the log.',
    },
    tooLarge: 'What you sent is too large. A picture may have at most 30 MB.',
    notFoundTitle: 'There is no such page',
    notFound: 'The address leads nowhere in the office. What was here may have moved.',
    forgedTitle: 'This form did not come from here',
    forged: 'For safety we only take forms from the pages of the office itself. Open the page anew and try again.',
    toStart: 'To the start page of the office',
    keptTitle: 'What you typed is still here',
    kept: 'You had been signed out before this was saved. What you typed is here again, but not saved yet.',
    keptAlone: 'You had been signed out before this was saved, and the form is no longer there. Copy what you need.',
    keptFiles: 'Files could not be kept: choose them again.',
    keptLeft: 'This had no place in the form:',
    programs: {
      'a company': 'a company',
      'a participant': 'a participant',
      'content folder': 'the content folder',
      'command line': 'the command line',
      schedule: 'the schedule',
      import: 'the import',
      'sign-in': 'the sign-in',
      'the owner of an address': 'the owner of an address',
      retention: 'the tidying',
      'a follower': 'the follower',
    },
    roles: {
      reader: 'reader',
      editor: 'editor',
      translator: 'translator',
      publisher: 'publisher',
      visits_officer: 'officer of visits',
      sender: 'sender',
      administrator: 'administrator',
    },
  },
}
