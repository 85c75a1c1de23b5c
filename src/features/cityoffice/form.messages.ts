import type { OfficeCatalogue } from '#src/features/staff/index.ts'

export interface FormTexts {
  readonly hub: string
  readonly hubLead: string
  readonly toHub: string
  readonly save: string
  readonly saved: string
  readonly unchanged: string
  readonly conflictTitle: (by: string | undefined) => string
  readonly conflictLead: string
  readonly notRemoved: string
  readonly conflictField: string
  readonly theirs: string
  readonly mine: string
  readonly missing: string
  readonly tooLong: (most: number) => string
  readonly notANumber: (least: string, most: string) => string
  readonly notOneOfThese: string
  readonly notHttps: string
  readonly notMail: string
  readonly order: string
  readonly choose: string
}

/** The texts that the forms of the settings share. */
export const formTexts: OfficeCatalogue<FormTexts> = {
  sv: {
    hub: 'Inställningar',
    hubLead: 'Vad staden heter, hur webbplatsen ser ut och hur kansliet arbetar. Varje ändring står i loggen.',
    toHub: 'Till inställningarna',
    save: 'Spara',
    saved: 'Sparat. Läsarna ser det nu.',
    unchanged: 'Allt stod redan så. Inget har ändrats.',
    conflictTitle: (by) => `${by ?? 'Någon annan'} har ändrat det här medan du skrev`,
    conflictLead:
      'Inget av ditt är sparat än, och inget är borta: det du skrev står kvar nedan. Spara igen om det ska gälla i stället.',
    notRemoved: 'Någon har ändrat det här sedan du öppnade sidan, så det är inte borttaget. Så här är det nu.',
    conflictField: 'Fält',
    theirs: 'Står nu',
    mine: 'Skrev du',
    missing: 'Fyll i det här fältet.',
    tooLong: (most) => `Skriv högst ${most} tecken.`,
    notANumber: (least, most) => `Skriv ett tal mellan ${least} och ${most}.`,
    notOneOfThese: 'Välj något av det som finns i listan.',
    notHttps: 'Skriv en hel adress som börjar med https://.',
    notMail: 'Skriv en e-postadress, till exempel varlden@staden.example.',
    order: 'Ordning',
    choose: 'Välj',
  },
  fi: {
    hub: 'Asetukset',
    hubLead: 'Mikä kaupungin nimi on, miltä sivusto näyttää ja miten toimisto toimii. Jokainen muutos on lokissa.',
    toHub: 'Asetuksiin',
    save: 'Tallenna',
    saved: 'Tallennettu. Lukijat näkevät sen nyt.',
    unchanged: 'Kaikki oli jo näin. Mitään ei muutettu.',
    conflictTitle: (by) => `${by ?? 'Joku muu'} on muuttanut tätä sillä välin, kun kirjoitit`,
    conflictLead:
      'Omaasi ei ole vielä tallennettu, eikä mitään ole kadonnut: kirjoittamasi on yhä alla. Tallenna uudelleen, jos sen on määrä tulla voimaan.',
    notRemoved: 'Joku on muuttanut tätä sen jälkeen, kun avasit sivun, joten sitä ei poistettu. Näin se on nyt.',
    conflictField: 'Kenttä',
    theirs: 'Nyt voimassa',
    mine: 'Sinä kirjoitit',
    missing: 'Täytä tämä kenttä.',
    tooLong: (most) => `Kirjoita enintään ${most} merkkiä.`,
    notANumber: (least, most) => `Kirjoita luku väliltä ${least}–${most}.`,
    notOneOfThese: 'Valitse jokin luettelossa olevista.',
    notHttps: 'Kirjoita koko osoite, joka alkaa https://.',
    notMail: 'Kirjoita sähköpostiosoite, esimerkiksi maailma@kaupunki.example.',
    order: 'Järjestys',
    choose: 'Valitse',
  },
  en: {
    hub: 'Settings',
    hubLead: 'What the city is called, how the site looks, and how the office works. Every change stands in the log.',
    toHub: 'To the settings',
    save: 'Save',
    saved: 'Saved. Readers see it now.',
    unchanged: 'It all stood like this already. Nothing has changed.',
    conflictTitle: (by) => `${by ?? 'Somebody else'} changed this while you were writing`,
    conflictLead:
      'Nothing of yours is saved yet, and nothing is lost: what you typed still stands below. Save again if it shall hold instead.',
    notRemoved: 'Somebody has changed this since you opened the page, so it is not removed. This is how it is now.',
    conflictField: 'Field',
    theirs: 'Stands now',
    mine: 'You typed',
    missing: 'Fill in this field.',
    tooLong: (most) => `Write at most ${most} characters.`,
    notANumber: (least, most) => `Write a number between ${least} and ${most}.`,
    notOneOfThese: 'Choose one of those in the list.',
    notHttps: 'Write a whole address that begins with https://.',
    notMail: 'Write a mail address, for example world@city.example.',
    order: 'Order',
    choose: 'Choose',
  },
}
