import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import type { MarkProblem } from './mark.ts'

export interface LookTexts {
  readonly title: string
  readonly lead: string
  readonly colours: string
  readonly light: string
  readonly lightHint: string
  readonly dark: string
  readonly darkHint: string
  readonly notAColour: string
  readonly tooLittle: (fault: {
    colour: string
    against: string
    ratio: string
    needed: string
    nearest: string
  }) => string
  readonly darkWithoutLight: string
  readonly measured: string
  readonly scheme: Readonly<Record<'light' | 'dark', string>>
  readonly ratio: (ratio: string, against: string) => string
  readonly ownColours: string
  readonly mark: string
  readonly markFile: string
  readonly markHint: string
  readonly markRemove: string
  readonly markNow: string
  readonly markNone: string
  readonly problems: Readonly<Record<MarkProblem, string>>
}

/** The texts on the look of a city. */
export const lookTexts: OfficeCatalogue<LookTexts> = {
  sv: {
    title: 'Utseende',
    lead: 'Länkar, knappar, kanter, sidhuvudets märke och de stora ytorna får stadens färg. Texten förblir läsbar: för svag kontrast sparas inte.',
    colours: 'Stadens färg',
    light: 'På ljusa sidor',
    lightHint: 'Som #0b567a. Lämna tomt för programmets egna färger.',
    dark: 'På mörka sidor',
    darkHint: 'För den som har valt mörkt läge. Lämna tomt, så görs den av den ljusa.',
    notAColour: 'Skriv färgen som # och sex tecken 0–9 och a–f, till exempel #0b567a.',
    tooLittle: ({ colour, against, ratio, needed, nearest }) =>
      `${colour} har kontrasten ${ratio}:1 mot ${against}. Text behöver ${needed}:1 (WCAG 2.2, 1.4.3), kanter och knappar 3:1 (1.4.11). Den närmaste färgen som räcker är ${nearest}.`,
    darkWithoutLight: 'Skriv också färgen på ljusa sidor.',
    measured: 'Uppmätt kontrast',
    scheme: { light: 'Ljusa sidor', dark: 'Mörka sidor' },
    ratio: (ratio, against) => `minst ${ratio}:1, mot ${against}`,
    ownColours: 'Programmets egna färger används.',
    mark: 'Stadens märke',
    markFile: 'Märkets fil',
    markHint:
      'SVG eller PNG, minst 144 pixlar hög, högst 1 MB. Märket ritas om till bilder: skript och länkar i filen försvinner. Det står bredvid stadens namn.',
    markRemove: 'Ta bort märket och använd programmets eget',
    markNow: 'Märket nu',
    markNone: 'Programmets eget märke används.',
    problems: {
      too_large: 'Filen är för stor. Ett märke får vara högst 1 MB.',
      no_picture: 'Filen är varken SVG eller PNG som går att läsa.',
      too_small: 'Bilden är för liten. Den måste vara minst 144 pixlar hög, eller en SVG.',
      too_many_pixels: 'Bilden har för många pixlar. Förminska den till högst 4000 pixlar på varje led.',
      empty: 'Bilden är helt genomskinlig: där finns inget att visa.',
    },
  },
  fi: {
    title: 'Ulkoasu',
    lead: 'Linkit, painikkeet, reunat, yläpalkin tunnus ja suuret pinnat saavat kaupungin värin. Teksti pysyy luettavana: liian heikkoa kontrastia ei tallenneta.',
    colours: 'Kaupungin väri',
    light: 'Vaaleilla sivuilla',
    lightHint: 'Esimerkiksi #0b567a. Jos jätät tyhjäksi, käytetään ohjelman omia värejä.',
    dark: 'Tummilla sivuilla',
    darkHint: 'Niille, jotka ovat valinneet tumman tilan. Jos jätät tyhjäksi, se tehdään vaaleasta.',
    notAColour: 'Kirjoita väri muodossa # ja kuusi merkkiä 0–9 ja a–f, esimerkiksi #0b567a.',
    tooLittle: ({ colour, against, ratio, needed, nearest }) =>
      `Värin ${colour} kontrasti on ${ratio}:1 väriä ${against} vasten. Teksti tarvitsee ${needed}:1 (WCAG 2.2, 1.4.3), reunat ja painikkeet 3:1 (1.4.11). Lähin väri, joka riittää, on ${nearest}.`,
    darkWithoutLight: 'Kirjoita myös vaaleiden sivujen väri.',
    measured: 'Mitattu kontrasti',
    scheme: { light: 'Vaaleat sivut', dark: 'Tummat sivut' },
    ratio: (ratio, against) => `vähintään ${ratio}:1, väriä ${against} vasten`,
    ownColours: 'Käytössä ovat ohjelman omat värit.',
    mark: 'Kaupungin tunnus',
    markFile: 'Tunnuksen tiedosto',
    markHint:
      'SVG tai PNG, vähintään 144 pikseliä korkea, enintään 1 Mt. Tunnus piirretään uudelleen kuviksi: tiedoston skriptit ja linkit häviävät. Se on kaupungin nimen vieressä.',
    markRemove: 'Poista tunnus ja käytä ohjelman omaa',
    markNow: 'Tunnus nyt',
    markNone: 'Käytössä on ohjelman oma tunnus.',
    problems: {
      too_large: 'Tiedosto on liian suuri. Tunnus saa olla enintään 1 Mt.',
      no_picture: 'Tiedosto ei ole luettava SVG eikä PNG.',
      too_small: 'Kuva on liian pieni. Sen on oltava vähintään 144 pikseliä korkea tai SVG.',
      too_many_pixels: 'Kuvassa on liikaa pikseleitä. Pienennä se enintään 4000 pikseliin kumpaankin suuntaan.',
      empty: 'Kuva on kokonaan läpinäkyvä: siinä ei ole mitään näytettävää.',
    },
  },
  en: {
    title: 'Look',
    lead: 'Links, buttons, edges and the large surfaces take the city’s colour, and the mark stands in the header. Texts stay readable: too little contrast is not saved.',
    colours: 'The city’s colour',
    light: 'On light pages',
    lightHint: 'Like #0b567a. Leave it empty for the program’s own colours.',
    dark: 'On dark pages',
    darkHint: 'For those who chose the dark mode. Leave it empty, and it is made of the light one.',
    notAColour: 'Write the colour as # and six of 0–9 and a–f, for example #0b567a.',
    tooLittle: ({ colour, against, ratio, needed, nearest }) =>
      `${colour} has a contrast of ${ratio}:1 against ${against}. Text needs ${needed}:1 (WCAG 2.2, 1.4.3), edges and buttons 3:1 (1.4.11). The nearest colour that passes is ${nearest}.`,
    darkWithoutLight: 'Write the colour on light pages too.',
    measured: 'Measured contrast',
    scheme: { light: 'Light pages', dark: 'Dark pages' },
    ratio: (ratio, against) => `at least ${ratio}:1, against ${against}`,
    ownColours: 'The program’s own colours are in use.',
    mark: 'The city’s mark',
    markFile: 'File of the mark',
    markHint:
      'SVG or PNG, at least 144 pixels high, at most 1 MB. The mark is drawn anew as pictures: scripts and links in the file are gone. It stands beside the name of the city.',
    markRemove: 'Remove the mark and use the program’s own',
    markNow: 'The mark now',
    markNone: 'The program’s own mark is in use.',
    problems: {
      too_large: 'The file is too large. A mark may have at most 1 MB.',
      no_picture: 'The file is neither an SVG nor a PNG that can be read.',
      too_small: 'The picture is too small. It has to be at least 144 pixels high, or an SVG.',
      too_many_pixels: 'The picture has too many pixels. Make it smaller, at most 4000 pixels each way.',
      empty: 'The picture is transparent all over: there is nothing to show.',
    },
  },
}
