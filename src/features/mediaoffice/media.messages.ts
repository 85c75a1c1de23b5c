import type { PictureProblem } from '#src/features/media/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface MediaTexts {
  readonly title: string
  readonly add: string
  readonly addTitle: string
  readonly search: string
  readonly searchButton: string
  readonly none: string
  readonly uses: (count: number) => string
  readonly altMissing: (langs: string) => string
  readonly file: string
  readonly fileHint: string
  readonly replace: string
  readonly replaceHint: string
  readonly alt: (lang: string) => string
  readonly altHint: string
  readonly credit: string
  readonly creditHint: string
  readonly focus: string
  readonly focusHint: string
  readonly places: readonly string[]
  readonly clicked: string
  readonly save: string
  readonly upload: string
  readonly saved: string
  readonly shownIn: string
  readonly back: string
  readonly problems: Readonly<Record<PictureProblem | 'missing' | 'too_large' | 'unreadable', string>>
}

/** The texts of the pictures. */
export const mediaTexts: OfficeCatalogue<MediaTexts> = {
  sv: {
    title: 'Bilder',
    add: 'Ladda upp en bild',
    addTitle: 'Ny bild',
    search: 'Sök på namn, beskrivning eller fotograf',
    searchButton: 'Sök',
    none: 'Ingen bild passar.',
    uses: (count) => plural('sv', count, { one: 'visas på # ställe', other: 'visas på # ställen' }),
    altMissing: (langs) => `Beskrivning saknas: ${langs}`,
    file: 'Bildfil',
    fileHint: 'JPEG, PNG, WebP, GIF, TIFF eller SVG, högst 25 MB och 50 megapixel. Plats och kamera tas bort.',
    replace: 'Byt ut bilden',
    replaceHint: 'Den nya visas överallt där den gamla visas.',
    alt: (lang) => `Beskrivning: ${lang}`,
    altHint: 'Vad bilden visar, för den som inte ser den. Krävs för att publicera på språket.',
    credit: 'Fotograf eller källa',
    creditHint: 'Står under bilden.',
    focus: 'Det viktigaste i bilden',
    focusHint: 'Den punkten syns också när bilden beskärs.',
    places: [
      'uppe till vänster',
      'uppe',
      'uppe till höger',
      'till vänster',
      'i mitten',
      'till höger',
      'nere till vänster',
      'nere',
      'nere till höger',
    ],
    clicked: 'Den punkt som klickades i bilden',
    save: 'Spara',
    upload: 'Ladda upp',
    saved: 'Bilden är sparad.',
    shownIn: 'Visas i',
    back: 'Till bilderna',
    problems: {
      missing: 'Välj en fil.',
      too_large: 'Filen är för stor. En bild får vara högst 25 MB.',
      no_picture: 'Filen är ingen bild som vi kan ta emot. Spara den som JPEG, PNG eller WebP och försök igen.',
      too_many_pixels: 'Bilden har för många pixlar. Förminska den till högst 50 megapixel.',
      too_small: 'Bilden är för liten. Den måste vara minst 200 pixlar bred.',
      unreadable: 'Bilden gick inte att läsa: filen är skadad eller tar för lång tid att packa upp.',
    },
  },
  fi: {
    title: 'Kuvat',
    add: 'Lähetä kuva',
    addTitle: 'Uusi kuva',
    search: 'Hae nimellä, kuvauksella tai kuvaajalla',
    searchButton: 'Hae',
    none: 'Mikään kuva ei täsmää.',
    uses: (count) => plural('fi', count, { one: 'näkyy # paikassa', other: 'näkyy # paikassa' }),
    altMissing: (langs) => `Kuvaus puuttuu: ${langs}`,
    file: 'Kuvatiedosto',
    fileHint: 'JPEG, PNG, WebP, GIF, TIFF tai SVG, enintään 25 Mt ja 50 megapikseliä. Paikka ja kamera poistetaan.',
    replace: 'Vaihda kuva',
    replaceHint: 'Uusi näkyy kaikkialla, missä vanhakin.',
    alt: (lang) => `Kuvaus: ${lang}`,
    altHint: 'Mitä kuvassa on, sille joka ei näe sitä. Tarvitaan, kun kielellä julkaistaan.',
    credit: 'Kuvaaja tai lähde',
    creditHint: 'On kuvan alla.',
    focus: 'Tärkein kohta kuvassa',
    focusHint: 'Tämä kohta näkyy myös, kun kuva rajataan.',
    places: [
      'vasen yläkulma',
      'ylhäällä',
      'oikea yläkulma',
      'vasemmalla',
      'keskellä',
      'oikealla',
      'vasen alakulma',
      'alhaalla',
      'oikea alakulma',
    ],
    clicked: 'Kuvasta napsautettu kohta',
    save: 'Tallenna',
    upload: 'Lähetä',
    saved: 'Kuva on tallennettu.',
    shownIn: 'Näkyy näissä',
    back: 'Kuviin',
    problems: {
      missing: 'Valitse tiedosto.',
      too_large: 'Tiedosto on liian suuri. Kuva saa olla enintään 25 Mt.',
      no_picture:
        'Tiedosto ei ole kuva, jonka voimme ottaa vastaan. Tallenna se JPEG-, PNG- tai WebP-muotoon ja yritä uudelleen.',
      too_many_pixels: 'Kuvassa on liian monta pikseliä. Pienennä se enintään 50 megapikseliin.',
      too_small: 'Kuva on liian pieni. Sen on oltava vähintään 200 pikseliä leveä.',
      unreadable: 'Kuvaa ei voitu lukea: tiedosto on vioittunut, tai sen purkaminen kestää liian kauan.',
    },
  },
  en: {
    title: 'Pictures',
    add: 'Upload a picture',
    addTitle: 'New picture',
    search: 'Search by name, description or credit',
    searchButton: 'Search',
    none: 'No picture fits.',
    uses: (count) => plural('en', count, { one: 'shown in # place', other: 'shown in # places' }),
    altMissing: (langs) => `Not described yet: ${langs}`,
    file: 'Picture file',
    fileHint: 'JPEG, PNG, WebP, GIF, TIFF or SVG, at most 25 MB and 50 megapixels. Place and camera are taken out.',
    replace: 'Replace the picture',
    replaceHint: 'The new one is shown wherever the old one is.',
    alt: (lang) => `Description: ${lang}`,
    altHint: 'What the picture shows, for those who do not see it. Needed to publish in the language.',
    credit: 'Photographer or source',
    creditHint: 'Stands below the picture.',
    focus: 'What matters most in the picture',
    focusHint: 'This point stays in sight when the picture is cut.',
    places: ['top left', 'top', 'top right', 'left', 'middle', 'right', 'bottom left', 'bottom', 'bottom right'],
    clicked: 'The point that was clicked in the picture',
    save: 'Save',
    upload: 'Upload',
    saved: 'The picture is saved.',
    shownIn: 'Shown in',
    back: 'To the pictures',
    problems: {
      missing: 'Choose a file.',
      too_large: 'The file is too large. A picture may have at most 25 MB.',
      no_picture: 'The file is no picture that we can take. Save it as JPEG, PNG or WebP and try again.',
      too_many_pixels: 'The picture has too many pixels. Make it smaller, at most 50 megapixels.',
      too_small: 'The picture is too small. It has to be at least 200 pixels wide.',
      unreadable: 'The picture could not be read: the file is damaged, or takes too long to unpack.',
    },
  },
}
