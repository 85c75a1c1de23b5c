import type { Projection } from '#src/features/entries/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import type { FactProblem } from './facts.form.ts'

interface FactsTexts {
  readonly languagesTitle: string
  readonly facts: string
  readonly factsLead: string
  readonly ofRegister: string
  readonly write: string
  readonly begin: string
  readonly lastChange: string
  readonly titleInOriginal: string
  readonly originalLang: string
  readonly from: string
  readonly dateHint: string
  readonly to: string
  readonly toHint: string
  readonly audiences: string
  readonly themes: string
  readonly about: string
  readonly aboutHint: string
  readonly find: string
  readonly findButton: string
  readonly foundNone: string
  readonly found: (count: number) => string
  readonly picture: string
  readonly noPicture: string
  readonly pictureHint: string
  readonly menu: string
  readonly noMenu: string
  readonly menus: Readonly<Record<'main' | 'footer', string>>
  readonly menuPosition: string
  readonly shows: string
  readonly showsNothing: string
  readonly parts: Readonly<Record<Projection, string>>
  readonly save: string
  readonly create: string
  readonly saved: string
  readonly problems: Readonly<Record<FactProblem, string>>
  readonly meanwhile: (theirs: string) => string
  readonly nothing: string
  readonly newOf: Readonly<Record<'story' | 'highlight' | 'page', string>>
}

/** The texts of the facts of an entry. */
export const factsTexts: OfficeCatalogue<FactsTexts> = {
  sv: {
    languagesTitle: 'Språk',
    facts: 'Uppgifter',
    factsLead: 'Det som alla språk har gemensamt.',
    ofRegister: 'Uppgifterna om den här posten finns i registret. Här skriver du texter om den.',
    write: 'Skriv',
    begin: 'Börja skriva',
    lastChange: 'Senast ändrad',
    titleInOriginal: 'Rubrik på originalets språk',
    originalLang: 'Originalets språk',
    from: 'När det hände',
    dateHint: 'Så mycket som är känt: 2016-06-04, 2016-06 eller 2016.',
    to: 'Till och med',
    toHint: 'Bara om det varade längre än en dag, månad eller ett år.',
    audiences: 'Målgrupper',
    themes: 'Teman',
    about: 'Handlar om',
    aboutHint: 'Ta bort krysset framför det som den inte handlar om.',
    find: 'Sök en post att länka till',
    findButton: 'Sök',
    foundNone: 'Ingen post heter så.',
    found: (count) =>
      count === 1
        ? 'En post hittades. Kryssa för den nedan.'
        : `${count} poster hittades. Kryssa för dem som passar nedan.`,
    picture: 'Bild',
    noPicture: 'Ingen bild',
    pictureHint: 'Bilder laddas upp och beskrivs under Bilder.',
    menu: 'Plats i menyn',
    noMenu: 'Inte i menyn',
    menus: { main: 'Huvudmenyn', footer: 'Sidfoten' },
    menuPosition: 'Ordningstal i menyn',
    shows: 'Visar ur registret',
    showsNothing: 'Ingenting',
    parts: {
      twin_towns: 'vänorterna',
      networks: 'nätverken',
      companies: 'företagen',
      local_actors: 'de lokala aktörerna',
      visits: 'besöken',
    },
    save: 'Spara uppgifterna',
    create: 'Skapa och börja skriva',
    saved: 'Uppgifterna är sparade.',
    problems: {
      title: 'Skriv en rubrik. Den kan ändras senare.',
      from: 'Skriv en dag, en månad eller ett år som finns, till exempel 2016-06-04.',
      to: 'Skriv ett slut som finns, och när det började.',
      order: 'Slutet kan inte vara före början.',
      precision: 'Skriv början och slutet lika noga: båda som dag, månad eller år.',
      lang: 'Välj ett av stadens språk.',
      position: 'Skriv ett heltal från 0 till 999.',
      picture: 'Bilden finns inte längre. Välj en annan.',
      about: 'Länka till högst 20 poster.',
    },
    meanwhile: (theirs) =>
      `Någon annan ändrade det här till ”${theirs}” medan du skrev. Ditt står kvar: spara igen för att behålla det, eller skriv in det andra.`,
    nothing: 'ingenting',
    newOf: { story: 'Ny nyhet', highlight: 'Ny höjdpunkt', page: 'Ny sida' },
  },
  fi: {
    languagesTitle: 'Kielet',
    facts: 'Tiedot',
    factsLead: 'Se, mikä kaikille kielille on yhteistä.',
    ofRegister: 'Tämän kirjauksen tiedot ovat rekisterissä. Täällä kirjoitat siitä tekstejä.',
    write: 'Kirjoita',
    begin: 'Aloita kirjoittaminen',
    lastChange: 'Muutettu viimeksi',
    titleInOriginal: 'Otsikko alkutekstin kielellä',
    originalLang: 'Alkutekstin kieli',
    from: 'Milloin se tapahtui',
    dateHint: 'Niin tarkasti kuin tiedetään: 2016-06-04, 2016-06 tai 2016.',
    to: 'Päättyi',
    toHint: 'Vain, jos se kesti yli päivän, kuukauden tai vuoden.',
    audiences: 'Kohderyhmät',
    themes: 'Teemat',
    about: 'Kertoo näistä',
    aboutHint: 'Poista rasti siitä, mistä se ei kerro.',
    find: 'Hae kirjaus, johon linkitetään',
    findButton: 'Hae',
    foundNone: 'Minkään kirjauksen nimi ei täsmää.',
    found: (count) =>
      count === 1 ? 'Löytyi yksi kirjaus. Rastita se alla.' : `Löytyi ${count} kirjausta. Rastita sopivat alla.`,
    picture: 'Kuva',
    noPicture: 'Ei kuvaa',
    pictureHint: 'Kuvat lähetetään ja kuvataan kohdassa Kuvat.',
    menu: 'Paikka valikossa',
    noMenu: 'Ei valikossa',
    menus: { main: 'Päävalikko', footer: 'Alatunniste' },
    menuPosition: 'Järjestysnumero valikossa',
    shows: 'Näyttää rekisteristä',
    showsNothing: 'Ei mitään',
    parts: {
      twin_towns: 'ystävyyskaupungit',
      networks: 'verkostot',
      companies: 'yritykset',
      local_actors: 'paikalliset toimijat',
      visits: 'vierailut',
    },
    save: 'Tallenna tiedot',
    create: 'Luo ja aloita kirjoittaminen',
    saved: 'Tiedot on tallennettu.',
    problems: {
      title: 'Kirjoita otsikko. Sitä voi muuttaa myöhemmin.',
      from: 'Kirjoita päivä, kuukausi tai vuosi, joka on olemassa, esimerkiksi 2016-06-04.',
      to: 'Kirjoita loppu, joka on olemassa, ja se, milloin alkoi.',
      order: 'Loppu ei voi olla ennen alkua.',
      precision: 'Kirjoita alku ja loppu yhtä tarkasti: molemmat päivänä, kuukautena tai vuotena.',
      lang: 'Valitse jokin kaupungin kielistä.',
      position: 'Kirjoita kokonaisluku välillä 0–999.',
      picture: 'Kuvaa ei enää ole. Valitse toinen.',
      about: 'Linkitä enintään 20 kirjaukseen.',
    },
    meanwhile: (theirs) =>
      `Joku muu muutti tämän muotoon ”${theirs}”, kun kirjoitit. Omasi on yhä kentässä: tallenna uudelleen, jos haluat sen, tai kirjoita tilalle toinen.`,
    nothing: 'ei mitään',
    newOf: { story: 'Uusi uutinen', highlight: 'Uusi nosto', page: 'Uusi sivu' },
  },
  en: {
    languagesTitle: 'Languages',
    facts: 'Facts',
    factsLead: 'What all languages share.',
    ofRegister: 'The facts of this entry are in the register. Here you write texts about it.',
    write: 'Write',
    begin: 'Begin to write',
    lastChange: 'Last changed',
    titleInOriginal: 'Title in the language of the original',
    originalLang: 'Language of the original',
    from: 'When it happened',
    dateHint: 'As much as is known: 2016-06-04, 2016-06 or 2016.',
    to: 'Until',
    toHint: 'Only if it lasted longer than a day, a month or a year.',
    audiences: 'Audiences',
    themes: 'Themes',
    about: 'Is about',
    aboutHint: 'Untick what it is not about.',
    find: 'Find an entry to link to',
    findButton: 'Find',
    foundNone: 'No entry is called so.',
    found: (count) =>
      count === 1 ? 'One entry was found. Tick it below.' : `${count} entries were found. Tick those that fit below.`,
    picture: 'Picture',
    noPicture: 'No picture',
    pictureHint: 'Pictures are uploaded and described under Pictures.',
    menu: 'Place in the menu',
    noMenu: 'Not in the menu',
    menus: { main: 'The main menu', footer: 'The footer' },
    menuPosition: 'Number in the menu',
    shows: 'Shows from the register',
    showsNothing: 'Nothing',
    parts: {
      twin_towns: 'the twin towns',
      networks: 'the networks',
      companies: 'the companies',
      local_actors: 'the local actors',
      visits: 'the visits',
    },
    save: 'Save the facts',
    create: 'Create and begin to write',
    saved: 'The facts are saved.',
    problems: {
      title: 'Write a title. It can be changed later.',
      from: 'Write a day, a month or a year that exists, like 2016-06-04.',
      to: 'Write an end that exists, and when it began.',
      order: 'The end cannot be before the beginning.',
      precision: 'Write the beginning and the end alike: both as a day, a month or a year.',
      lang: 'Choose one of the city’s languages.',
      position: 'Write a whole number from 0 to 999.',
      picture: 'The picture is gone. Choose another.',
      about: 'Link to at most 20 entries.',
    },
    meanwhile: (theirs) =>
      `Somebody else changed this to “${theirs}” while you were writing. Yours is still here: save again to keep it, or write in theirs.`,
    nothing: 'nothing',
    newOf: { story: 'New story', highlight: 'New highlight', page: 'New page' },
  },
}
