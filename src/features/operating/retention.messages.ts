import type { RetentionPeriod } from '#src/features/settings/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface RetentionTexts {
  readonly title: string
  readonly lead: string
  readonly periods: Readonly<Record<RetentionPeriod, string>>
  readonly hints: Readonly<Record<RetentionPeriod, string>>
  readonly bounds: (least: number, most: number) => string
  readonly wrong: (least: number, most: number) => string
  readonly save: string
  readonly saved: string
  readonly fixedTitle: string
  readonly fixed: readonly string[]
  readonly allTitle: string
  readonly allLead: string
  readonly record: string
}

/** The texts of the settings of how long things are kept. */
export const retentionTexts: OfficeCatalogue<RetentionTexts> = {
  sv: {
    title: 'Hur länge saker sparas',
    lead: 'I dagar. En gång om dygnet tas det bort som är äldre. Det som är publicerat och registret rörs aldrig.',
    periods: {
      draftDays: 'Utkast som ingen sparade',
      previewDays: 'Länkar till förhandsvisningar',
      mailDays: 'Skickade mejl',
      importDays: 'Importerade filer',
      exportDays: 'Exporter',
    },
    hints: {
      draftDays: 'Det som skrevs och aldrig sparades, för den som skrev det.',
      previewDays: 'Räknat från att länken slutade gälla.',
      mailDays: 'Mejl som är skickade, gavs upp eller står i utgående post.',
      importDays: 'Filerna och deras rapporter. Listan över importer finns kvar.',
      exportDays: 'Filer som kan laddas ner.',
    },
    bounds: (least, most) => `${least}–${most} dagar.`,
    wrong: (least, most) => `Skriv ett helt antal dagar från ${least} till ${most}.`,
    save: 'Spara',
    saved: 'Sparat. Det gäller från nästa städning, inom ett dygn.',
    fixedTitle: 'Det här går inte att ändra',
    fixed: [
      'Loggen över vad som har gjorts sparas för alltid.',
      'Misslyckade inloggningar glöms efter 24 timmar.',
      'En inloggning gäller högst 12 timmar och glöms ett dygn senare.',
      'Ett formulär som skickades efter att inloggningen tagit slut sparas en timme.',
    ],
    allTitle: 'Personuppgifter, så som det gäller nu',
    allLead: 'Det här läser var och en om sina egna uppgifter. Besökens månader ställs in bland besökens regler.',
    record: 'Register över behandling',
  },
  fi: {
    title: 'Kuinka kauan säilytetään',
    lead: 'Päivinä. Kerran vuorokaudessa vanhempi poistetaan. Julkaistuun ja rekisteriin ei kosketa koskaan.',
    periods: {
      draftDays: 'Luonnokset, joita kukaan ei tallentanut',
      previewDays: 'Esikatselulinkit',
      mailDays: 'Lähetetyt viestit',
      importDays: 'Tuodut tiedostot',
      exportDays: 'Viennit',
    },
    hints: {
      draftDays: 'Kirjoitettu mutta tallentamatta jäänyt, kirjoittajaansa varten.',
      previewDays: 'Laskettuna siitä, kun linkin voimassaolo päättyi.',
      mailDays: 'Viestit, jotka on lähetetty, joista luovuttiin tai jotka ovat lähtevässä postissa.',
      importDays: 'Tiedostot raportteineen. Tuontien luettelo säilyy.',
      exportDays: 'Ladattavat tiedostot.',
    },
    bounds: (least, most) => `${least}–${most} päivää.`,
    wrong: (least, most) => `Kirjoita kokonainen määrä päiviä väliltä ${least}–${most}.`,
    save: 'Tallenna',
    saved: 'Tallennettu. Voimassa seuraavasta siivouksesta, vuorokauden kuluessa.',
    fixedTitle: 'Näitä ei voi muuttaa',
    fixed: [
      'Loki siitä, mitä on tehty, säilytetään aina.',
      'Epäonnistuneet kirjautumiset unohdetaan 24 tunnin kuluttua.',
      'Kirjautuminen on voimassa enintään 12 tuntia ja unohdetaan vuorokautta myöhemmin.',
      'Lomake, joka lähetettiin kirjautumisen päätyttyä, säilytetään tunnin.',
    ],
    allTitle: 'Henkilötiedot, niin kuin nyt on voimassa',
    allLead: 'Tämän kukin lukee omista tiedoistaan. Vierailujen kuukaudet asetetaan vierailujen säännöissä.',
    record: 'Seloste käsittelytoimista',
  },
  en: {
    title: 'How long things are kept',
    lead: 'In days. Once a day what is older is removed. What is published, and the register, are never touched.',
    periods: {
      draftDays: 'Drafts that nobody saved',
      previewDays: 'Links to previews',
      mailDays: 'Mails that were sent',
      importDays: 'Imported files',
      exportDays: 'Exports',
    },
    hints: {
      draftDays: 'What was typed and never saved, for whoever typed it.',
      previewDays: 'Counted from when the link ended.',
      mailDays: 'Mails that were sent, given up, or stand in the outbox.',
      importDays: 'The files with their reports. The list of imports stays.',
      exportDays: 'Files to download.',
    },
    bounds: (least, most) => `${least}–${most} days.`,
    wrong: (least, most) => `Write a whole number of days from ${least} to ${most}.`,
    save: 'Save',
    saved: 'Saved. It holds from the next tidying, within a day.',
    fixedTitle: 'These cannot be changed',
    fixed: [
      'The log of what was done is kept for ever.',
      'Failed attempts to sign in are forgotten after 24 hours.',
      'A session lasts at most 12 hours and is forgotten a day later.',
      'A form that was sent after a session ended is kept for an hour.',
    ],
    allTitle: 'Personal data, as it holds now',
    allLead: 'This is what everybody reads about their own. The months of visits are set among the rules of visits.',
    record: 'Record of processing',
  },
}
