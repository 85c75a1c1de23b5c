import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** What the pages of codes and recovery codes say. */
export interface CodesTexts {
  readonly setUpTitle: string
  readonly setUpSteps: readonly [string, string, string]
  readonly qrLabel: string
  readonly manual: string
  readonly openApp: string
  readonly code: string
  readonly codeWrong: string
  readonly tooOld: string
  readonly turnCodesOn: string
  readonly recoveryTitle: string
  readonly recoveryLead: string
  readonly recoveryDone: string
  readonly back: string
}

/** The texts of setting up codes of an app. */
export const codesTexts: OfficeCatalogue<CodesTexts> = {
  sv: {
    setUpTitle: 'Ta koder i bruk',
    setUpSteps: [
      'Öppna en app som gör koder, till exempel Aegis, Google Authenticator, Microsoft Authenticator eller lösenordshanteraren i telefonen.',
      'Läs av rutan med appen, eller skriv in nyckeln för hand.',
      'Skriv koden som appen visar.',
    ],
    qrLabel: 'QR-kod för appen. Samma nyckel står i text nedanför.',
    manual: 'Nyckel att skriva in för hand',
    openApp: 'Öppna i en app på den här apparaten',
    code: 'Kod',
    codeWrong: 'Koden stämmer inte. Är klockan rätt i telefonen? Vänta på nästa kod och försök igen.',
    tooOld: 'Det tog för lång tid. Börja om.',
    turnCodesOn: 'Ta i bruk',
    recoveryTitle: 'Dina reservkoder',
    recoveryLead:
      'Var och en av dem ersätter koden från appen en gång, till exempel om telefonen är borta. Skriv ut dem eller skriv av dem och förvara dem säkert: de visas bara nu.',
    recoveryDone: 'Jag har dem i säkert förvar',
    back: 'Tillbaka till ditt konto',
  },
  fi: {
    setUpTitle: 'Ota koodit käyttöön',
    setUpSteps: [
      'Avaa sovellus, joka tekee koodeja, esimerkiksi Aegis, Google Authenticator, Microsoft Authenticator tai puhelimen salasananhallinta.',
      'Lue ruutu sovelluksella tai kirjoita avain käsin.',
      'Kirjoita koodi, jonka sovellus näyttää.',
    ],
    qrLabel: 'QR-koodi sovellukselle. Sama avain on tekstinä alla.',
    manual: 'Käsin kirjoitettava avain',
    openApp: 'Avaa tämän laitteen sovelluksessa',
    code: 'Koodi',
    codeWrong: 'Koodi ei täsmää. Onko puhelimen kello oikeassa? Odota seuraavaa koodia ja yritä uudelleen.',
    tooOld: 'Se kesti liian kauan. Aloita alusta.',
    turnCodesOn: 'Ota käyttöön',
    recoveryTitle: 'Varakoodisi',
    recoveryLead:
      'Kukin niistä korvaa sovelluksen koodin kerran, esimerkiksi jos puhelin on kadonnut. Tulosta ne tai kirjoita ne muistiin ja säilytä turvassa: ne näytetään vain nyt.',
    recoveryDone: 'Ne ovat tallessa',
    back: 'Takaisin omaan tiliin',
  },
  en: {
    setUpTitle: 'Set codes up',
    setUpSteps: [
      'Open an app that makes codes, like Aegis, Google Authenticator, Microsoft Authenticator or the password manager of your phone.',
      'Read the square with the app, or type the key by hand.',
      'Type the code that the app shows.',
    ],
    qrLabel: 'QR code for the app. The same key stands below as text.',
    manual: 'Key to type by hand',
    openApp: 'Open in an app on this device',
    code: 'Code',
    codeWrong: 'The code is not right. Is the clock of your phone right? Wait for the next code and try again.',
    tooOld: 'That took too long. Begin again.',
    turnCodesOn: 'Use codes',
    recoveryTitle: 'Your recovery codes',
    recoveryLead:
      'Each of them stands in for a code of the app once, if your phone is gone for example. Print them or write them down, and keep them safe: they are shown only now.',
    recoveryDone: 'I keep them in a safe place',
    back: 'Back to your account',
  },
}
