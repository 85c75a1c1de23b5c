import type { FollowingRules } from '#src/features/settings/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** The numbers among the settings of following. */
export const NUMBER_FIELDS = ['hour', 'waitHours', 'months', 'askDays'] as const
export type NumberField = (typeof NUMBER_FIELDS)[number]

interface Texts {
  readonly title: string
  readonly lead: string
  readonly saved: string
  readonly save: string
  readonly labels: Readonly<Record<keyof FollowingRules, string>>
  readonly hints: Readonly<Record<NumberField, string>>
  readonly rules: Readonly<Record<FollowingRules['missingLanguage'], string>>
  readonly wrong: (least: number, most: number) => string
  readonly followers: string
}

/** The texts of the settings of following. */
export const settingTexts: OfficeCatalogue<Texts> = {
  sv: {
    title: 'Följare',
    lead: 'När mejl med det nya skickas, vad som händer när en översättning fattas, och hur länge någon följer.',
    saved: 'Inställningarna är sparade.',
    save: 'Spara',
    labels: {
      hour: 'Timme då samlade mejl skickas',
      weekday: 'Veckodag för veckans mejl',
      missingLanguage: 'När en nyhet inte finns på följarens språk, eller är äldre där än originalet',
      waitHours: 'Så många timmar väntar vi på översättningen',
      months: 'Månader tills vi frågar om någon vill fortsätta',
      askDays: 'Dagar före slutet som vi frågar',
    },
    hints: {
      hour: 'Enligt stadens klocka, 0–23.',
      waitHours: 'Gäller bara när vi väntar.',
      months: 'Den som inte svarar får inget mer.',
      askDays: 'Frågan kommer med e-post och besvaras med en knapp.',
    },
    rules: {
      wait_then_original: 'Vänta, och skicka sedan originalet med en upplysning om det',
      original_at_once: 'Skicka originalet genast, med en upplysning om det',
      never: 'Skicka bara det som finns på språket',
    },
    wrong: (least, most) => `Skriv ett helt tal från ${least} till ${most}.`,
    followers: 'Följare i siffror',
  },
  fi: {
    title: 'Seuraajat',
    lead: 'Milloin uudesta lähetetään viestejä, mitä tehdään, kun käännös puuttuu, ja kuinka pitkään seuraaminen kestää.',
    saved: 'Asetukset on tallennettu.',
    save: 'Tallenna',
    labels: {
      hour: 'Tunti, jolloin kootut viestit lähetetään',
      weekday: 'Viikon viestin päivä',
      missingLanguage: 'Kun uutista ei ole seuraajan kielellä tai se on siinä alkuperäistä vanhempi',
      waitHours: 'Näin monta tuntia odotetaan käännöstä',
      months: 'Kuukausia, kunnes kysytään halusta jatkaa',
      askDays: 'Montako päivää ennen loppua kysytään',
    },
    hints: {
      hour: 'Kaupungin kellon mukaan, 0–23.',
      waitHours: 'Vain, kun odotetaan.',
      months: 'Joka ei vastaa, ei saa enää viestejä.',
      askDays: 'Kysymys tulee sähköpostitse, ja siihen vastataan painikkeella.',
    },
    rules: {
      wait_then_original: 'Odotetaan, sitten lähetetään alkuperäinen ja kerrotaan siitä',
      original_at_once: 'Lähetetään alkuperäinen heti ja kerrotaan siitä',
      never: 'Lähetetään vain se, mikä on tällä kielellä',
    },
    wrong: (least, most) => `Kirjoita kokonaisluku väliltä ${least}–${most}.`,
    followers: 'Seuraajat lukuina',
  },
  en: {
    title: 'Followers',
    lead: 'When mails with what is new are sent, what happens when a translation is missing, and how long somebody follows.',
    saved: 'The settings are saved.',
    save: 'Save',
    labels: {
      hour: 'Hour at which gathered mails are sent',
      weekday: 'Day of the weekly mail',
      missingLanguage: 'When news is not there in a follower’s language, or older there than the original',
      waitHours: 'So many hours we wait for the translation',
      months: 'Months until we ask whether somebody wants to go on',
      askDays: 'Days before the end that we ask',
    },
    hints: {
      hour: 'By the city’s clock, 0–23.',
      waitHours: 'Only where we wait.',
      months: 'Who does not answer gets nothing more.',
      askDays: 'The question comes by mail and is answered with a button.',
    },
    rules: {
      wait_then_original: 'Wait, then send the original and say so',
      original_at_once: 'Send the original at once and say so',
      never: 'Send only what is there in the language',
    },
    wrong: (least, most) => `Write a whole number from ${least} to ${most}.`,
    followers: 'Followers in figures',
  },
}
