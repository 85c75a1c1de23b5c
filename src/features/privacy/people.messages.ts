import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** Why staff erase somebody: a word of the program, so that the log names nobody. */
export const ERASE_REASONS = ['asked', 'wrong', 'no_need'] as const
export type EraseReason = (typeof ERASE_REASONS)[number]

export interface PeopleTexts {
  readonly title: string
  readonly lead: string
  readonly search: string
  readonly find: string
  readonly none: string
  readonly most: (count: number) => string
  readonly name: string
  readonly email: string
  readonly since: string
  readonly noName: string
  readonly sameTitle: string
  readonly sameLead: string
  readonly sameName: string
  readonly samePhone: string
  readonly merge: (name: string, other: string) => string
  readonly mergeTitle: string
  readonly mergeLead: string
  readonly mergeWith: string
  readonly mergeNow: string
  readonly noOther: string
  readonly isPart: string
  readonly parts: string
  readonly separate: string
  readonly undo: string
  readonly refused: {
    readonly merged_already: string
    readonly circle: string
    readonly same: string
    readonly unknown: string
  }
  readonly done: {
    readonly merged: string
    readonly separated: string
    readonly saved: string
    readonly noted: string
    readonly erased: string
  }
  readonly back: string
  readonly notesTitle: string
  readonly note: string
  readonly noteHint: string
  readonly addNote: string
  readonly changeTitle: string
  readonly everything: string
  readonly open: string
  readonly hidden: string
  readonly take: string
  readonly erase: string
  readonly eraseTitle: string
  readonly eraseLead: string
  readonly reason: string
  readonly reasons: Readonly<Record<EraseReason, string>>
  readonly eraseNow: string
  readonly keep: string
}

/** The texts of the people that the city keeps contact with. */
export const peopleTexts: OfficeCatalogue<PeopleTexts> = {
  sv: {
    title: 'Personer',
    lead: 'En adress är en person, vad den än gör. Här ser du allt som finns om någon, på ett ställe.',
    search: 'Namn, adress eller telefon',
    find: 'Sök',
    none: 'Ingen hittades.',
    most: (count) => `De ${count} nyaste visas. Sök för att hitta andra.`,
    name: 'Namn',
    email: 'E-postadress',
    since: 'Känd sedan',
    noName: 'Utan namn',
    sameTitle: 'Kanske samma person',
    sameLead: 'De har samma namn eller telefon. Att föra ihop dem går att ångra.',
    sameName: 'Samma namn',
    samePhone: 'Samma telefon',
    merge: (name, other) => `För ihop ${name} med ${other}`,
    mergeTitle: 'För ihop med en annan',
    mergeLead: 'Båda finns kvar, med sina egna adresser och länkar. Kansliet ser dem som en.',
    mergeWith: 'Den andras e-postadress',
    mergeNow: 'För ihop',
    noOther: 'Ingen har den adressen.',
    isPart: 'Är samma person som',
    parts: 'Samma person',
    separate: 'Ta isär',
    undo: 'Ångra',
    refused: {
      merged_already: 'En av dem är redan ihopförd. Ta isär den först.',
      circle: 'De är redan ihopförda, åt andra hållet.',
      same: 'Det är samma adress.',
      unknown: 'Personen finns inte längre.',
    },
    done: {
      merged: 'Nu är de en. Det går att ångra nedan.',
      separated: 'Nu är de två igen.',
      saved: 'Uppgifterna är sparade.',
      noted: 'Anteckningen är sparad.',
      erased: 'Personen är raderad överallt.',
    },
    back: 'Alla personer',
    notesTitle: 'Anteckningar',
    note: 'Ny anteckning',
    noteHint: 'Personen kan läsa det du skriver, när den ber om sina uppgifter.',
    addNote: 'Spara anteckningen',
    changeTitle: 'Rätta uppgifterna',
    everything: 'Allt som finns',
    open: 'Öppna',
    hidden: 'Här finns uppgifter. De visas bara för den som har rätt till dem.',
    take: 'Ta ut allt (JSON)',
    erase: 'Radera personen',
    eraseTitle: 'Radera personen överallt',
    eraseLead: 'Det går inte att ångra. Loggen behåller bara att det hände, utan namn.',
    reason: 'Varför',
    reasons: {
      asked: 'Personen har bett om det',
      wrong: 'Adressen tillhör någon annan',
      no_need: 'Uppgifterna behövs inte längre',
    },
    eraseNow: 'Radera för alltid',
    keep: 'Behåll',
  },
  fi: {
    title: 'Henkilöt',
    lead: 'Yksi osoite on yksi henkilö, tekipä hän mitä tahansa. Täällä näet yhdellä kertaa kaiken, mitä hänestä säilytetään.',
    search: 'Nimi, osoite tai puhelin',
    find: 'Hae',
    none: 'Ketään ei löytynyt.',
    most: (count) => `Näkyvissä ${count} uusinta. Muut löytyvät hakemalla.`,
    name: 'Nimi',
    email: 'Sähköpostiosoite',
    since: 'Tunnettu alkaen',
    noName: 'Ei nimeä',
    sameTitle: 'Ehkä sama henkilö',
    sameLead: 'Heillä on sama nimi tai puhelin. Yhdistämisen voi perua.',
    sameName: 'Sama nimi',
    samePhone: 'Sama puhelin',
    merge: (name, other) => `Yhdistä: ${name} ja ${other}`,
    mergeTitle: 'Yhdistä toiseen',
    mergeLead: 'Molemmat säilyvät osoitteineen ja linkkeineen. Toimisto näkee heidät yhtenä.',
    mergeWith: 'Toisen sähköpostiosoite',
    mergeNow: 'Yhdistä',
    noOther: 'Kenelläkään ei ole tätä osoitetta.',
    isPart: 'Sama henkilö kuin',
    parts: 'Sama henkilö',
    separate: 'Erota',
    undo: 'Peru',
    refused: {
      merged_already: 'Toinen heistä on jo yhdistetty. Erota se ensin.',
      circle: 'Heidät on jo yhdistetty, toisin päin.',
      same: 'Se on sama osoite.',
      unknown: 'Henkilöä ei enää ole.',
    },
    done: {
      merged: 'He ovat nyt yksi. Sen voi perua alla.',
      separated: 'He ovat taas kaksi.',
      saved: 'Tiedot on tallennettu.',
      noted: 'Muistiinpano on tallennettu.',
      erased: 'Henkilö on poistettu kaikkialta.',
    },
    back: 'Kaikki henkilöt',
    notesTitle: 'Muistiinpanot',
    note: 'Uusi muistiinpano',
    noteHint: 'Henkilö voi lukea, mitä kirjoitat, kun hän pyytää tietojaan.',
    addNote: 'Tallenna muistiinpano',
    changeTitle: 'Oikaise tiedot',
    everything: 'Kaikki, mitä säilytetään',
    open: 'Avaa',
    hidden: 'Täällä on tietoja. Ne näkee vain se, jolla on niihin oikeus.',
    take: 'Anna kaikki mukaan (JSON)',
    erase: 'Poista henkilö',
    eraseTitle: 'Poista henkilö kaikkialta',
    eraseLead: 'Poistoa ei voi perua. Lokiin jää vain se, että niin tapahtui, ilman nimeä.',
    reason: 'Miksi',
    reasons: { asked: 'Henkilö on pyytänyt', wrong: 'Osoite on jonkun toisen', no_need: 'Tietoja ei enää tarvita' },
    eraseNow: 'Poista pysyvästi',
    keep: 'Säilytä',
  },
  en: {
    title: 'People',
    lead: 'One address is one person, whatever they do. Here you see all that is kept of somebody, in one place.',
    search: 'Name, address or phone',
    find: 'Search',
    none: 'Nobody was found.',
    most: (count) => `The newest ${count} are shown. Search to find others.`,
    name: 'Name',
    email: 'Mail address',
    since: 'Known since',
    noName: 'No name',
    sameTitle: 'Perhaps the same person',
    sameLead: 'They have the same name or phone. Merging them can be undone.',
    sameName: 'Same name',
    samePhone: 'Same phone',
    merge: (name, other) => `Merge ${name} with ${other}`,
    mergeTitle: 'Merge with another',
    mergeLead: 'Both stay, with their own addresses and links. The office sees them as one.',
    mergeWith: 'Mail address of the other',
    mergeNow: 'Merge',
    noOther: 'Nobody has that address.',
    isPart: 'Is the same person as',
    parts: 'The same person',
    separate: 'Separate',
    undo: 'Undo',
    refused: {
      merged_already: 'One of them is merged already. Separate it first.',
      circle: 'They are merged already, the other way round.',
      same: 'That is the same address.',
      unknown: 'The person is no longer there.',
    },
    done: {
      merged: 'They are one now. You can undo it below.',
      separated: 'They are two again.',
      saved: 'The data is saved.',
      noted: 'The note is saved.',
      erased: 'The person is erased everywhere.',
    },
    back: 'All people',
    notesTitle: 'Notes',
    note: 'New note',
    noteHint: 'The person can read what you write, when they ask for their data.',
    addNote: 'Save the note',
    changeTitle: 'Correct the data',
    everything: 'All that is kept',
    open: 'Open',
    hidden: 'There is data here. It is shown only to those who have a right to it.',
    take: 'Hand over everything (JSON)',
    erase: 'Erase the person',
    eraseTitle: 'Erase the person everywhere',
    eraseLead: 'This cannot be undone. The log keeps only that it happened, without a name.',
    reason: 'Why',
    reasons: {
      asked: 'The person has asked for it',
      wrong: 'The address is somebody else’s',
      no_need: 'The data is no longer needed',
    },
    eraseNow: 'Erase for ever',
    keep: 'Keep',
  },
}
