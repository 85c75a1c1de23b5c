import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** The stages of jobs that the office has words for. */
export const STAGES = ['fetching', 'reading', 'queueing', 'trying', 'importing', 'writing'] as const
export type Stage = (typeof STAGES)[number]

/** What is said of work that goes on. */
export interface WorkTexts {
  readonly waiting: string
  readonly stages: Readonly<Record<Stage, string>>
  readonly soFar: (done: string) => string
  readonly of: (done: string, total: string) => string
  readonly goesOn: string
  readonly reloads: string
  readonly stopReloading: string
  readonly lookAgain: string
  readonly interruptedTitle: string
  readonly interrupted: string
  readonly failedTitle: string
  readonly unexpected: string
}

/** The texts of work that goes on while nobody looks. */
export const workTexts: OfficeCatalogue<WorkTexts> = {
  sv: {
    waiting: 'Väntar på sin tur',
    stages: {
      fetching: 'Hämtar',
      reading: 'Läser filen',
      queueing: 'Väntar på en annan import',
      trying: 'Provar',
      importing: 'Importerar',
      writing: 'Skriver',
    },
    soFar: (done) => `${done} rader hittills`,
    of: (done, total) => `${done} av ${total} rader`,
    goesOn: 'Du kan stänga sidan: arbetet går vidare, och resultatet finns här när du kommer tillbaka.',
    reloads: 'Sidan läses in på nytt var femte sekund.',
    stopReloading: 'Sluta läsa in på nytt',
    lookAgain: 'Titta igen',
    interruptedTitle: 'Avbrutet',
    interrupted: 'Programmet avslutades mitt i arbetet. Inget av det har blivit kvar; gör om det när du vill.',
    failedTitle: 'Det gick inte',
    unexpected: 'Något oväntat hände, och det finns antecknat för den som driver programmet. Inget har ändrats.',
  },
  fi: {
    waiting: 'Odottaa vuoroaan',
    stages: {
      fetching: 'Noudetaan',
      reading: 'Luetaan tiedostoa',
      queueing: 'Odotetaan toista tuontia',
      trying: 'Kokeillaan',
      importing: 'Tuodaan',
      writing: 'Kirjoitetaan',
    },
    soFar: (done) => `${done} riviä tähän mennessä`,
    of: (done, total) => `${done} / ${total} riviä`,
    goesOn: 'Voit sulkea sivun: työ jatkuu, ja tulos on täällä, kun palaat.',
    reloads: 'Sivu ladataan uudelleen viiden sekunnin välein.',
    stopReloading: 'Lopeta uudelleenlataus',
    lookAgain: 'Katso uudelleen',
    interruptedTitle: 'Keskeytyi',
    interrupted: 'Ohjelma päättyi kesken työn. Mitään siitä ei jäänyt voimaan; tee se uudelleen, kun haluat.',
    failedTitle: 'Ei onnistunut',
    unexpected: 'Tapahtui jotain odottamatonta, ja siitä on merkintä ohjelman ylläpitäjälle. Mitään ei ole muutettu.',
  },
  en: {
    waiting: 'Waiting for its turn',
    stages: {
      fetching: 'Fetching',
      reading: 'Reading the file',
      queueing: 'Waiting for another import',
      trying: 'Trying',
      importing: 'Importing',
      writing: 'Writing',
    },
    soFar: (done) => `${done} rows so far`,
    of: (done, total) => `${done} of ${total} rows`,
    goesOn: 'You may close this page: the work goes on, and what comes of it is here when you return.',
    reloads: 'This page is loaded anew every five seconds.',
    stopReloading: 'Stop loading anew',
    lookAgain: 'Look again',
    interruptedTitle: 'Interrupted',
    interrupted: 'The program ended in the middle of this. Nothing of it has stayed; do it again when you like.',
    failedTitle: 'It did not work',
    unexpected: 'Something unexpected happened, and is noted for whoever runs the program. Nothing was changed.',
  },
}
