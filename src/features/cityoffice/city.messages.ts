import type { OfficeCatalogue } from '#src/features/staff/index.ts'

export interface CityTexts {
  readonly title: string
  readonly names: string
  readonly namesHint: string
  readonly titles: string
  readonly titlesHint: string
  readonly place: string
  readonly country: string
  readonly latitude: string
  readonly longitude: string
  readonly degreesHint: string
  readonly timeZone: string
  readonly timeZoneHint: string
  readonly reach: string
  readonly contact: string
  readonly contactHint: string
  readonly website: string
  readonly websiteHint: string
  readonly wikidata: string
  readonly wikidataHint: string
  readonly notWikidata: string
}

/** The texts on what a city says of itself. */
export const cityTexts: OfficeCatalogue<CityTexts> = {
  sv: {
    title: 'Staden',
    names: 'Stadens namn',
    namesHint: 'Så som det skrivs på språket: Esbo, Espoo.',
    titles: 'Webbplatsens namn',
    titlesHint: 'Till exempel Internationella relationer.',
    place: 'Var staden ligger',
    country: 'Land',
    latitude: 'Latitud',
    longitude: 'Longitud',
    degreesHint: 'I grader med decimaler, söder och väster med minustecken. Kartan på startsidan utgår härifrån.',
    timeZone: 'Tidszon',
    timeZoneHint: 'Klockan för allt som publiceras, och för evenemang i staden.',
    reach: 'Hur staden nås',
    contact: 'E-post för internationella ärenden',
    contactHint: 'Syns för läsare.',
    website: 'Stadens egen webbplats',
    websiteHint: 'Börjar med https://. Får vara tom.',
    wikidata: 'Stadens nummer i Wikidata',
    wikidataHint: 'Till exempel Q47034. Får vara tomt. Andras program förstår med det vilken stad det gäller.',
    notWikidata: 'Skriv Q och ett tal, till exempel Q47034.',
  },
  fi: {
    title: 'Kaupunki',
    names: 'Kaupungin nimi',
    namesHint: 'Niin kuin se tällä kielellä kirjoitetaan: Espoo, Esbo.',
    titles: 'Sivuston nimi',
    titlesHint: 'Esimerkiksi Kansainväliset suhteet.',
    place: 'Missä kaupunki on',
    country: 'Maa',
    latitude: 'Leveysaste',
    longitude: 'Pituusaste',
    degreesHint: 'Asteina desimaaleineen, etelä ja länsi miinusmerkillä. Etusivun kartta lähtee tästä.',
    timeZone: 'Aikavyöhyke',
    timeZoneHint: 'Tämän kellon mukaan julkaistaan, ja sitä noudattavat kaupungin tapahtumat.',
    reach: 'Miten kaupungin tavoittaa',
    contact: 'Sähköposti kansainvälisille asioille',
    contactHint: 'Näkyy lukijoille.',
    website: 'Kaupungin oma verkkosivusto',
    websiteHint: 'Alkaa https://. Saa olla tyhjä.',
    wikidata: 'Kaupungin numero Wikidatassa',
    wikidataHint: 'Esimerkiksi Q47034. Saa olla tyhjä. Siitä muiden ohjelmat tietävät, mistä kaupungista on kyse.',
    notWikidata: 'Kirjoita Q ja luku, esimerkiksi Q47034.',
  },
  en: {
    title: 'The city',
    names: 'Name of the city',
    namesHint: 'As it is written in the language: Espoo, Esbo.',
    titles: 'Name of the site',
    titlesHint: 'For example International relations.',
    place: 'Where the city lies',
    country: 'Country',
    latitude: 'Latitude',
    longitude: 'Longitude',
    degreesHint: 'In degrees with decimals, south and west with a minus. The map of the start page sets out from here.',
    timeZone: 'Time zone',
    timeZoneHint: 'The clock of all that is published, and of events in the city.',
    reach: 'How the city is reached',
    contact: 'Mail for international matters',
    contactHint: 'Readers see it.',
    website: 'The city’s own website',
    websiteHint: 'Begins with https://. May be left empty.',
    wikidata: 'The city’s number in Wikidata',
    wikidataHint: 'For example Q47034. May be left empty. By it, programs of others know which city this is.',
    notWikidata: 'Write Q and a number, for example Q47034.',
  },
}
