import type { Catalogue } from '#src/platform/i18n/languages.ts'

/** What stands where a link to a preview led until it ended. Whoever has it comes from anywhere: in every language. */
export const goneTexts: Catalogue<string> = {
  sv: 'Den här förhandsvisningen har upphört. Be den som gav dig länken om en ny.',
  fi: 'Tämä esikatselu on päättynyt. Pyydä uusi linkki siltä, jolta sait tämän.',
  en: 'This preview has ended. Ask whoever gave you the link for a new one.',
  ar: 'انتهت صلاحية هذه المعاينة. اطلب رابطًا جديدًا ممّن أعطاك إياه.',
}
