import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** What is said when somebody else changed a setting while its form was filled in. */
export const overtakenTexts: OfficeCatalogue<string> = {
  sv: 'Någon annan har ändrat det här medan du skrev. Det som du skrev står kvar: jämför, och spara igen om det ska gälla.',
  fi: 'Joku muu muutti tätä sillä välin, kun kirjoitit. Kirjoittamasi on tallella: vertaa, ja tallenna uudelleen, jos sen pitää olla voimassa.',
  en: 'Somebody else changed this while you typed. What you typed is still here: compare, and save again if it is to hold.',
}
