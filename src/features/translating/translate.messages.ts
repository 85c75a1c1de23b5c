import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import type { BesideRow } from './beside.ts'

interface TranslateTexts {
  readonly lead: string
  readonly noOriginal: string
  readonly stale: string
  readonly unknown: string
  readonly whatChanged: string
  readonly upToDate: string
  readonly stillRight: string
  readonly stillRightHint: string
  readonly machineTitle: string
  readonly machineLead: (service: string) => string
  readonly accept: string
  readonly acceptHint: string
  readonly draft: (service: string) => string
  readonly draftHint: string
  readonly draftStaleHint: string
  readonly original: (lang: string) => string
  readonly translation: (lang: string) => string
  readonly paragraph: (number: number) => string
  readonly changes: Readonly<Record<BesideRow['change'], string>>
  readonly byMachine: string
  readonly goneFromOriginal: string
  readonly soFar: string
  readonly finish: string
  readonly finishHint: string
  readonly save: string
  readonly kept: string
  readonly noRight: string
  readonly machineNote: (service: string) => string
  readonly done: Readonly<Record<'settled' | 'drafted' | 'already_settled', string>>
  readonly problems: Readonly<Record<'moved_on' | 'no_service', string>>
}

/** The texts of translating beside the original. */
export const translateTexts: OfficeCatalogue<TranslateTexts> = {
  sv: {
    lead: 'Originalet och översättningen stycke för stycke.',
    noOriginal: 'Originalet är inte skrivet än. När det finns kan det översättas här.',
    stale: 'Originalet har ändrats sedan den här översättningen gjordes. Det som ändrats är markerat.',
    unknown:
      'Originalet har ändrats sedan den här översättningen gjordes, men det är inte känt vilken version den gjordes från.',
    whatChanged: 'Vad som ändrats',
    upToDate: 'Översättningen motsvarar originalet som det är nu.',
    stillRight: 'Stämmer fortfarande',
    stillRightHint:
      'Ändringen rör inte översättningen: den gäller som den är, och läsarna slipper upplysningen om att den är gammal.',
    machineTitle: 'En maskin har skrivit utkastet',
    machineLead: (service) =>
      `${service} har skrivit hela eller delar av texten. Läs den mot originalet. Den publiceras inte innan någon står för den.`,
    accept: 'Jag har läst den och står för den',
    acceptHint: 'Om du ändrar något: rätta i fälten och spara i stället.',
    draft: (service) => `Gör ett första utkast med ${service}`,
    draftHint: 'Texten skickas till tjänsten. Utkastet märks som maskinens tills någon har läst det.',
    draftStaleHint: 'Bara det som ändrats i originalet översätts; resten av din text står kvar.',
    original: (lang) => `Originalet, ${lang}`,
    translation: (lang) => `Översättningen, ${lang}`,
    paragraph: (number) => `Stycke ${number}`,
    changes: {
      same: 'oförändrat',
      changed: 'ändrat i originalet',
      added: 'nytt',
      removed: 'borttaget ur originalet',
      unknown: 'kan ha ändrats',
    },
    byMachine: 'av maskinen',
    goneFromOriginal: 'Det här stycket finns inte längre i originalet. Töm fältet om det ska bort här också.',
    soFar: 'Din text hittills',
    finish: 'Spara: allt är översatt',
    finishHint: 'Översättningen motsvarar originalet, och du har läst den.',
    save: 'Spara så länge',
    kept: 'Du har osparad text i den här översättningen.',
    noRight: 'Du får läsa den här texten men inte ändra den.',
    machineNote: (service) => `Utkast av ${service}`,
    done: {
      settled: 'Översättningen gäller som den är.',
      drafted: 'Utkastet är här. Läs det mot originalet.',
      already_settled: 'Den var redan fastslagen.',
    },
    problems: {
      moved_on: 'Någon ändrade originalet eller översättningen under tiden. Ingenting är gjort: se efter en gång till.',
      no_service: 'Ingen tjänst för maskinöversättning är vald i inställningarna.',
    },
  },
  fi: {
    lead: 'Alkuteksti ja käännös kappale kappaleelta.',
    noOriginal: 'Alkutekstiä ei ole vielä kirjoitettu. Kun se on olemassa, sen voi kääntää tässä.',
    stale: 'Alkuteksti on muuttunut tämän käännöksen jälkeen. Muuttunut kohta on merkitty.',
    unknown: 'Alkuteksti on muuttunut tämän käännöksen jälkeen, mutta ei tiedetä, mistä versiosta käännös on tehty.',
    whatChanged: 'Mikä on muuttunut',
    upToDate: 'Käännös vastaa nykyistä alkutekstiä.',
    stillRight: 'Pitää yhä paikkansa',
    stillRightHint: 'Muutos ei koske käännöstä: se pätee sellaisenaan, eikä lukijoille enää kerrota, että se on vanha.',
    machineTitle: 'Kone on laatinut luonnoksen',
    machineLead: (service) =>
      `${service} on laatinut tekstin tai osan siitä. Lue se alkutekstin rinnalla. Sitä ei julkaista ennen kuin joku vastaa siitä.`,
    accept: 'Olen lukenut sen ja vastaan siitä',
    acceptHint: 'Jos muutat jotakin, korjaa se kenttiin ja tallenna.',
    draft: (service) => `Laadi ensimmäinen luonnos: ${service}`,
    draftHint: 'Teksti lähetetään palveluun. Luonnos on merkitty koneen laatimaksi, kunnes joku on lukenut sen.',
    draftStaleHint: 'Vain alkutekstissä muuttunut käännetään; muu tekstisi säilyy.',
    original: (lang) => `Alkuteksti, ${lang}`,
    translation: (lang) => `Käännös, ${lang}`,
    paragraph: (number) => `Kappale ${number}`,
    changes: {
      same: 'ennallaan',
      changed: 'muuttunut alkutekstissä',
      added: 'uusi',
      removed: 'poistettu alkutekstistä',
      unknown: 'on voinut muuttua',
    },
    byMachine: 'koneen',
    goneFromOriginal: 'Tätä kappaletta ei enää ole alkutekstissä. Tyhjennä kenttä, jos se poistetaan täältäkin.',
    soFar: 'Tekstisi tähän asti',
    finish: 'Tallenna: kaikki on käännetty',
    finishHint: 'Käännös vastaa alkutekstiä, ja olet lukenut sen.',
    save: 'Tallenna keskeneräisenä',
    kept: 'Sinulla on tallentamatonta tekstiä tässä käännöksessä.',
    noRight: 'Saat lukea tätä tekstiä mutta et muuttaa sitä.',
    machineNote: (service) => `Luonnos: ${service}`,
    done: {
      settled: 'Käännös pätee sellaisenaan.',
      drafted: 'Luonnos on tässä. Lue se alkutekstin rinnalla.',
      already_settled: 'Se oli jo vahvistettu.',
    },
    problems: {
      moved_on: 'Joku muutti alkutekstiä tai käännöstä sillä välin. Mitään ei tehty: katso vielä kerran.',
      no_service: 'Asetuksissa ei ole valittu konekäännöspalvelua.',
    },
  },
  en: {
    lead: 'The original and the translation, paragraph by paragraph.',
    noOriginal: 'The original is not written yet. Once it is there it can be translated here.',
    stale: 'The original has changed since this translation was made. What changed is marked.',
    unknown:
      'The original has changed since this translation was made, but nobody knows which version it was made from.',
    whatChanged: 'What changed',
    upToDate: 'The translation says what the original says now.',
    stillRight: 'Still right',
    stillRightHint:
      'The change does not touch the translation: it holds as it is, and readers are no longer told that it is old.',
    machineTitle: 'A machine wrote the draft',
    machineLead: (service) =>
      `${service} wrote all or a part of the text. Read it against the original. It is not published before somebody stands by it.`,
    accept: 'I have read it and stand by it',
    acceptHint: 'If something has to change: mend it in the fields and save instead.',
    draft: (service) => `Make a first draft with ${service}`,
    draftHint: 'The text is sent to the service. The draft is marked as the machine’s until somebody has read it.',
    draftStaleHint: 'Only what changed in the original is translated; the rest of your text stays.',
    original: (lang) => `The original, ${lang}`,
    translation: (lang) => `The translation, ${lang}`,
    paragraph: (number) => `Paragraph ${number}`,
    changes: {
      same: 'unchanged',
      changed: 'changed in the original',
      added: 'new',
      removed: 'gone from the original',
      unknown: 'may have changed',
    },
    byMachine: 'by the machine',
    goneFromOriginal: 'This paragraph is no longer in the original. Empty the field if it shall go here too.',
    soFar: 'Your text so far',
    finish: 'Save: all is translated',
    finishHint: 'The translation says what the original says, and you have read it.',
    save: 'Save for now',
    kept: 'You have text in this translation that is not saved.',
    noRight: 'You may read this text but not change it.',
    machineNote: (service) => `Draft by ${service}`,
    done: {
      settled: 'The translation holds as it is.',
      drafted: 'Here is the draft. Read it against the original.',
      already_settled: 'It was settled already.',
    },
    problems: {
      moved_on: 'Somebody changed the original or the translation meanwhile. Nothing is done: have another look.',
      no_service: 'No service of machine translation is chosen in the settings.',
    },
  },
}
