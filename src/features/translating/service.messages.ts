import type { OfficeCatalogue, OfficeLang } from '#src/features/staff/index.ts'
import type { ServiceFailure, ServiceFault, ServiceKind } from './service.model.ts'

interface ServiceTexts {
  readonly title: string
  readonly lead: string
  readonly kind: string
  readonly kinds: Readonly<Record<ServiceKind | 'off', string>>
  readonly address: string
  readonly addressHint: string
  readonly key: string
  readonly keyHint: string
  readonly keyKept: string
  readonly save: string
  readonly saved: string
  readonly tryIt: string
  readonly tried: string
  readonly sample: Readonly<Record<'sv' | 'fi' | 'en' | 'ar', string>>
  readonly wrongAddress: string
  readonly noKey: string
  readonly isOff: string
  readonly faults: Readonly<Record<ServiceFault, string>>
  readonly said: (words: string) => string
}

const SAMPLE = {
  sv: 'Staden har vänorter i hela världen.',
  fi: 'Kaupungilla on ystävyyskaupunkeja ympäri maailmaa.',
  en: 'The city has twin towns all over the world.',
  ar: 'للمدينة مدن توأم في جميع أنحاء العالم.',
} as const

/** The texts of the service that drafts translations. */
export const serviceTexts: OfficeCatalogue<ServiceTexts> = {
  sv: {
    title: 'Maskinöversättning',
    lead: 'En tjänst kan skriva ett första utkast till en översättning. Texten skickas till tjänsten som den är, också om den inte är publicerad. Vad maskinen har skrivit publiceras aldrig innan någon har läst det och står för det.',
    kind: 'Tjänst',
    kinds: { off: 'Ingen', libretranslate: 'LibreTranslate', deepl: 'DeepL' },
    address: 'Adress',
    addressHint:
      'Till exempel https://translate.city.example. Lämna tomt för DeepL. En tjänst i stadens eget nät måste först nämnas i inställningen PROXENY_PRIVATE_SERVICES av den som driver programmet.',
    key: 'Nyckel',
    keyHint: 'Den förvaras förseglad och visas aldrig igen. Med en ny adress behövs den på nytt.',
    keyKept: 'Det finns en nyckel. Lämna tomt för att behålla den.',
    save: 'Spara',
    saved: 'Inställningen är sparad.',
    tryIt: 'Prova',
    tried: 'Det fungerar. Tjänsten svarade:',
    sample: SAMPLE,
    wrongAddress: 'Skriv en adress som börjar med https://, utan lösenord i.',
    noKey: 'DeepL kräver en nyckel.',
    isOff: 'Ingen tjänst är vald i inställningarna.',
    faults: {
      address: 'Tjänstens adress går inte att använda. Den ska börja med https://.',
      private:
        'Adressen leder in i ett eget nät. Den som driver programmet måste nämna den i PROXENY_PRIVATE_SERVICES.',
      unreachable: 'Tjänsten går inte att nå. Är adressen rätt, och är tjänsten i gång?',
      timeout: 'Tjänsten svarade inte i tid. Försök igen om en stund.',
      key: 'Tjänsten tar inte emot nyckeln.',
      quota: 'Kvoten hos tjänsten är slut.',
      too_many: 'Tjänsten säger att den får för många frågor just nu. Försök igen om en stund.',
      too_large: 'Texten är för lång för tjänsten.',
      language: 'Tjänsten kan inte ett av språken.',
      refused: 'Tjänsten förstod inte frågan. Är det rätt slags tjänst?',
      broken: 'Tjänsten är trasig just nu. Försök igen senare.',
      garbage: 'Tjänstens svar går inte att förstå. Är det rätt slags tjänst?',
    },
    said: (words) => `Den säger: ”${words}”`,
  },
  fi: {
    title: 'Konekäännös',
    lead: 'Palvelu voi laatia käännöksen ensimmäisen luonnoksen. Teksti lähetetään palveluun sellaisenaan, myös julkaisematon. Koneen laatimaa ei koskaan julkaista ennen kuin joku on lukenut sen ja vastaa siitä.',
    kind: 'Palvelu',
    kinds: { off: 'Ei mitään', libretranslate: 'LibreTranslate', deepl: 'DeepL' },
    address: 'Osoite',
    addressHint:
      'Esimerkiksi https://translate.city.example. DeepL:lle voi jättää tyhjäksi. Kaupungin omassa verkossa olevan palvelun on ensin mainittava ohjelman ylläpitäjä asetuksessa PROXENY_PRIVATE_SERVICES.',
    key: 'Avain',
    keyHint: 'Se säilytetään sinetöitynä eikä sitä näytetä uudelleen. Uusi osoite vaatii avaimen uudelleen.',
    keyKept: 'Avain on tallessa. Jätä tyhjäksi, jos pidät sen.',
    save: 'Tallenna',
    saved: 'Asetus on tallennettu.',
    tryIt: 'Kokeile',
    tried: 'Toimii. Palvelu vastasi:',
    sample: SAMPLE,
    wrongAddress: 'Kirjoita osoite, joka alkaa https:// ja jossa ei ole salasanaa.',
    noKey: 'DeepL vaatii avaimen.',
    isOff: 'Asetuksissa ei ole valittu palvelua.',
    faults: {
      address: 'Palvelun osoitetta ei voi käyttää. Sen pitää alkaa https://.',
      private:
        'Osoite johtaa omaan verkkoon. Ohjelman ylläpitäjän on mainittava se asetuksessa PROXENY_PRIVATE_SERVICES.',
      unreachable: 'Palveluun ei saada yhteyttä. Onko osoite oikein, ja onko palvelu käynnissä?',
      timeout: 'Palvelu ei vastannut ajoissa. Yritä hetken kuluttua uudelleen.',
      key: 'Palvelu ei hyväksy avainta.',
      quota: 'Palvelun kiintiö on lopussa.',
      too_many: 'Palvelu sanoo saavansa juuri nyt liikaa kyselyjä. Yritä hetken kuluttua uudelleen.',
      too_large: 'Teksti on palvelulle liian pitkä.',
      language: 'Palvelu ei osaa toista kielistä.',
      refused: 'Palvelu ei ymmärtänyt kyselyä. Onko se oikeanlainen palvelu?',
      broken: 'Palvelu on juuri nyt rikki. Yritä myöhemmin uudelleen.',
      garbage: 'Palvelun vastausta ei voi ymmärtää. Onko se oikeanlainen palvelu?',
    },
    said: (words) => `Se sanoo: ”${words}”`,
  },
  en: {
    title: 'Machine translation',
    lead: 'A service can write the first draft of a translation. The text is sent to it as it is, also when it is not published. What the machine wrote is never published before somebody has read it and stands by it.',
    kind: 'Service',
    kinds: { off: 'None', libretranslate: 'LibreTranslate', deepl: 'DeepL' },
    address: 'Address',
    addressHint:
      'For example https://translate.city.example. Leave empty for DeepL. A service in the city’s own network first has to be named in the setting PROXENY_PRIVATE_SERVICES by whoever runs the program.',
    key: 'Key',
    keyHint: 'It is kept sealed and never shown again. With another address it has to be typed again.',
    keyKept: 'There is a key. Leave empty to keep it.',
    save: 'Save',
    saved: 'The setting is saved.',
    tryIt: 'Try it',
    tried: 'It works. The service answered:',
    sample: SAMPLE,
    wrongAddress: 'Write an address that begins with https://, without a password in it.',
    noKey: 'DeepL wants a key.',
    isOff: 'No service is chosen in the settings.',
    faults: {
      address: 'The address of the service cannot be used. It has to begin with https://.',
      private:
        'The address leads into a network of our own. Whoever runs the program has to name it in PROXENY_PRIVATE_SERVICES.',
      unreachable: 'The service cannot be reached. Is the address right, and is it running?',
      timeout: 'The service did not answer in time. Try again in a while.',
      key: 'The service does not take the key.',
      quota: 'The quota at the service is used up.',
      too_many: 'The service says that it is asked too much just now. Try again in a while.',
      too_large: 'The text is too long for the service.',
      language: 'The service does not know one of the languages.',
      refused: 'The service did not understand the question. Is it the right kind of service?',
      broken: 'The service is broken just now. Try again later.',
      garbage: 'The answer of the service makes no sense. Is it the right kind of service?',
    },
    said: (words) => `It says: “${words}”`,
  },
}

/** Why a service drafted nothing, in sentences. */
export function failureIn(lang: OfficeLang, { fault, said }: ServiceFailure): string {
  const texts = serviceTexts[lang]
  return said ? `${texts.faults[fault]} ${texts.said(said)}` : texts.faults[fault]
}
