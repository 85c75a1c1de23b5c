import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface ConflictTexts {
  readonly conflictTitle: string
  readonly conflictLead: (who: string, at: string) => string
  readonly yours: string
  readonly theirs: string
  readonly both: string
  readonly nothingThere: string
  readonly choose: string
  readonly conflictSave: string
  readonly bodyPiece: (piece: number) => string
}

/** The texts of the choice between what two people wrote. */
export const conflictTexts: OfficeCatalogue<ConflictTexts> = {
  sv: {
    conflictTitle: 'Ni har ändrat samma sak',
    conflictLead: (who, at) => `${who} sparade ${at}, medan du skrev. Allt annat är redan hoplagt. Välj här:`,
    yours: 'Ditt',
    theirs: 'Det andra',
    both: 'Båda, efter varandra',
    nothingThere: '(borttaget)',
    choose: 'Vad ska gälla?',
    conflictSave: 'Spara så här',
    bodyPiece: (piece) => `Text, ställe ${piece}`,
  },
  fi: {
    conflictTitle: 'Olette muuttaneet samaa kohtaa',
    conflictLead: (who, at) => `${who} tallensi ${at}, kun kirjoitit. Kaikki muu on jo yhdistetty. Valitse tässä:`,
    yours: 'Omasi',
    theirs: 'Toisen',
    both: 'Molemmat peräkkäin',
    nothingThere: '(poistettu)',
    choose: 'Kumpi jää voimaan?',
    conflictSave: 'Tallenna näin',
    bodyPiece: (piece) => `Teksti, kohta ${piece}`,
  },
  en: {
    conflictTitle: 'You both changed the same',
    conflictLead: (who, at) =>
      `${who} saved on ${at}, while you were writing. All else is put together already. Choose here:`,
    yours: 'Yours',
    theirs: 'Theirs',
    both: 'Both, one after the other',
    nothingThere: '(taken out)',
    choose: 'Which shall it be?',
    conflictSave: 'Save like this',
    bodyPiece: (piece) => `Text, place ${piece}`,
  },
}
