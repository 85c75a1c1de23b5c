import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** The fields of the settings of reminders. */
export const REMINDER_FIELDS = ['reviewDays', 'feeDays', 'quietMonths', 'perNight'] as const
export type ReminderField = (typeof REMINDER_FIELDS)[number]

interface ReminderSettingTexts {
  readonly title: string
  readonly lead: string
  readonly labels: Readonly<Record<ReminderField, string>>
  readonly hints: Readonly<Record<ReminderField, string>>
  readonly wrong: Readonly<Record<ReminderField, string>>
  readonly save: string
  readonly done: string
}

/** The texts of the settings of reminders. */
export const reminderSettingTexts: OfficeCatalogue<ReminderSettingTexts> = {
  sv: {
    title: 'Påminnelser',
    lead: 'När kansliets startsida och breven till personalen säger till. Var och en kan stänga av breven för egen del.',
    labels: {
      reviewDays: 'Dagar före en översyn eller slutet av en tid',
      feeDays: 'Dagar före en avgift',
      quietMonths: 'Månader utan aktivitet',
      perNight: 'Länkar som följs på en natt',
    },
    hints: {
      reviewDays: 'Ett brev för varje tal, det längsta först. På startsidan står det från det längsta på.',
      feeDays: 'Från den dagen står avgiften på startsidan.',
      quietMonths: 'Efter så lång tid visas en förbindelse som är i kraft men där inget har hänt.',
      perNight: 'Länkar till andra på webbplatsen och i registret. Med 0 följs inga länkar.',
    },
    wrong: {
      reviewDays: 'Skriv ett till sex hela tal från 0 till 730 med komma emellan, som 60, 14.',
      feeDays: 'Skriv ett helt tal från 0 till 365.',
      quietMonths: 'Skriv ett helt tal från 1 till 600.',
      perNight: 'Skriv ett helt tal från 0 till 5000.',
    },
    save: 'Spara',
    done: 'Inställningarna är sparade.',
  },
  fi: {
    title: 'Muistutukset',
    lead: 'Milloin toimiston etusivu ja henkilöstölle lähtevät viestit huomauttavat. Jokainen voi kytkeä viestit pois omalta osaltaan.',
    labels: {
      reviewDays: 'Päivää ennen tarkistusta tai määräajan loppua',
      feeDays: 'Päivää ennen maksua',
      quietMonths: 'Kuukautta ilman toimintaa',
      perNight: 'Linkkejä, joita seurataan yössä',
    },
    hints: {
      reviewDays: 'Yksi viesti kutakin lukua kohti, pisin ensin. Etusivulla asia näkyy pisimmästä alkaen.',
      feeDays: 'Siitä päivästä alkaen maksu näkyy etusivulla.',
      quietMonths: 'Näin pitkän ajan jälkeen näytetään voimassa oleva side, jossa mitään ei ole tapahtunut.',
      perNight: 'Verkkosivuston ja rekisterin linkit muiden sivuille. Luvulla 0 linkkejä ei seurata.',
    },
    wrong: {
      reviewDays: 'Kirjoita yhdestä kuuteen kokonaislukua väliltä 0–730 pilkuin erotettuna, esimerkiksi 60, 14.',
      feeDays: 'Kirjoita kokonaisluku väliltä 0–365.',
      quietMonths: 'Kirjoita kokonaisluku väliltä 1–600.',
      perNight: 'Kirjoita kokonaisluku väliltä 0–5000.',
    },
    save: 'Tallenna',
    done: 'Asetukset on tallennettu.',
  },
  en: {
    title: 'Reminders',
    lead: 'When the start page of the office and the letters to staff speak up. Everybody can turn the letters off for themselves.',
    labels: {
      reviewDays: 'Days before a review or the end of a term',
      feeDays: 'Days before a fee',
      quietMonths: 'Months without an activity',
      perNight: 'Links followed in a night',
    },
    hints: {
      reviewDays: 'One letter for each number, the longest first. On the start page it stands from the longest on.',
      feeDays: 'From that day on the fee stands on the start page.',
      quietMonths: 'After so long a tie is shown that is in force but in which nothing has happened.',
      perNight: 'Links to others, on the site and in the register. With 0 no links are followed.',
    },
    wrong: {
      reviewDays: 'Type one to six whole numbers from 0 to 730 with commas between, like 60, 14.',
      feeDays: 'Type a whole number from 0 to 365.',
      quietMonths: 'Type a whole number from 1 to 600.',
      perNight: 'Type a whole number from 0 to 5000.',
    },
    save: 'Save',
    done: 'The settings are saved.',
  },
}
