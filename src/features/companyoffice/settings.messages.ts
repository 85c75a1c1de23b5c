import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** The numbers among the settings of companies and participants. */
export const RULE_FIELDS = ['askMonths', 'remindDays', 'lapseMonths', 'silentMonths', 'declinedMonths'] as const
export type RuleField = (typeof RULE_FIELDS)[number]

interface SettingTexts {
  readonly title: string
  readonly lead: string
  readonly labels: Readonly<Record<RuleField | 'keepErased', string>>
  readonly hints: Readonly<Record<RuleField | 'keepErased', string>>
  readonly keep: string
  readonly wrong: (least: number, most: number) => string
  readonly save: string
  readonly done: string
}

/** The texts of the settings of companies and participants. */
export const companySettingTexts: OfficeCatalogue<SettingTexts> = {
  sv: {
    title: 'Företag och deltagare',
    lead: 'Hur ofta de blir tillfrågade om allt stämmer, och vad som händer om de inte svarar.',
    labels: {
      askMonths: 'Månader till frågan',
      remindDays: 'Dagar till påminnelsen',
      lapseMonths: 'Månader till slutet',
      silentMonths: 'Månader tills kontaktpersonen raderas',
      declinedMonths: 'Månader som en avböjd anmälan finns kvar',
      keepErased: 'Företag som raderar sig',
    },
    hints: {
      askMonths: 'Efter så lång tid frågar vi om allt fortfarande stämmer.',
      remindDays: 'Räknas från frågan. Sedan syns det för er att de inte har svarat.',
      lapseMonths:
        'Utan svar så länge lämnar ett företag katalogen, och en deltagare raderas. Ett mejl går ut 30 dagar före.',
      silentMonths: 'Räknas från företagets senaste livstecken.',
      declinedMonths: 'Företaget kan ändra den så länge.',
      keepErased: 'Annars försvinner det helt, om inte annat i registret hänger ihop med det.',
    },
    keep: 'Behåll det osynligt i registret, för statistiken',
    wrong: (least, most) => `Skriv ett helt tal från ${least} till ${most}.`,
    save: 'Spara',
    done: 'Inställningarna är sparade.',
  },
  fi: {
    title: 'Yritykset ja osallistujat',
    lead: 'Kuinka usein heiltä kysytään, onko kaikki oikein, ja mitä tapahtuu, jos he eivät vastaa.',
    labels: {
      askMonths: 'Kuukautta kysymykseen',
      remindDays: 'Päivää muistutukseen',
      lapseMonths: 'Kuukautta päättymiseen',
      silentMonths: 'Kuukautta yhteyshenkilön tietojen poistamiseen',
      declinedMonths: 'Kuukautta, jotka torjuttu ilmoitus säilyy',
      keepErased: 'Tietonsa poistavat yritykset',
    },
    hints: {
      askMonths: 'Näin pitkän ajan kuluttua kysymme, onko kaikki yhä oikein.',
      remindDays: 'Lasketaan kysymyksestä. Sen jälkeen näette, etteivät he ole vastanneet.',
      lapseMonths:
        'Jos vastausta ei tule tässä ajassa, yritys poistuu hakemistosta ja osallistujan tiedot poistetaan. Viesti lähtee 30 päivää ennen.',
      silentMonths: 'Lasketaan yrityksen viimeisestä yhteydenotosta.',
      declinedMonths: 'Yritys voi muuttaa ilmoitusta sen ajan.',
      keepErased: 'Muuten yritys poistuu kokonaan, ellei rekisterissä ole siihen liittyvää.',
    },
    keep: 'Pidä yritys rekisterissä näkymättömänä tilastoja varten',
    wrong: (least, most) => `Kirjoita kokonaisluku väliltä ${least}–${most}.`,
    save: 'Tallenna',
    done: 'Asetukset on tallennettu.',
  },
  en: {
    title: 'Companies and participants',
    lead: 'How often they are asked whether all is right, and what becomes of those who do not answer.',
    labels: {
      askMonths: 'Months until the question',
      remindDays: 'Days until the reminder',
      lapseMonths: 'Months until the end',
      silentMonths: 'Months until the contact is erased',
      declinedMonths: 'Months that what was declined is kept',
      keepErased: 'Companies that erase themselves',
    },
    hints: {
      askMonths: 'After so long we ask whether all is still right.',
      remindDays: 'Counted from the question. Afterwards you see that they have not answered.',
      lapseMonths:
        'Without an answer for so long a company leaves the directory, and a participant is erased. A mail goes out 30 days before.',
      silentMonths: 'Counted from when the company was last heard of.',
      declinedMonths: 'The company can change it meanwhile.',
      keepErased: 'Otherwise it is gone altogether, unless something else in the register hangs together with it.',
    },
    keep: 'Keep it in the register, unseen, for the figures',
    wrong: (least, most) => `Type a whole number from ${least} to ${most}.`,
    save: 'Save',
    done: 'The settings are saved.',
  },
}
