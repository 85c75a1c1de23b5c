import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface PageTexts {
  readonly facts: string
  readonly ties: string
  readonly noTies: string
  readonly activities: string
  readonly noActivities: string
  readonly history: string
  readonly noHistory: string
  readonly sinceUnknown: string
  readonly state: string
  readonly since: string
  readonly decision: string
  readonly source: string
  readonly note: string
  readonly record: string
  readonly recordLead: string
  readonly certainty: string
  readonly isCertain: string
  readonly isCertainHint: string
  readonly decisionHint: string
  readonly mayNotDecide: (who: readonly string[]) => string
  readonly refusals: Readonly<Record<'same_state' | 'before_the_last' | 'unchanged', string>>
  readonly meanwhile: string
  readonly visibility: string
  readonly visible: string
  readonly notVisible: string
  readonly lacksConsent: string
  readonly hide: string
  readonly show: string
  readonly twice: string
  readonly twiceLead: string
  readonly join: string
  readonly mergedInto: string
  readonly revisions: string
  readonly who: string
  readonly when: string
  readonly what: string
  readonly field: string
  readonly before: string
  readonly after: string
  readonly first: string
  readonly onlyState: string
  readonly revisionTitle: (what: string, when: string) => string
  readonly whole: string
  readonly noDifference: string
  readonly restore: string
  readonly restoreLead: string
  readonly restoredNote: (when: string) => string
  readonly cannotRestore: string
  readonly conflictTitle: string
  readonly conflict: (who: string) => string
  readonly taken: string
  readonly mine: string
  readonly theirs: (who: string) => string
  readonly stood: string
  readonly keep: string
  readonly chooseAll: string
}

/** The texts of the page of a fact, its history, and of two people on one fact. */
export const pageTexts: OfficeCatalogue<PageTexts> = {
  sv: {
    facts: 'Fakta',
    ties: 'Förbindelser',
    noTies: 'Ingen förbindelse i registret.',
    activities: 'Aktiviteter',
    noActivities: 'Ingen aktivitet i registret.',
    history: 'Historia',
    noHistory: 'Förbindelsen har inget läge ännu och syns därför inte för läsare. För in det första nedan.',
    sinceUnknown: 'sedan okänd dag',
    state: 'Läge',
    since: 'Sedan',
    decision: 'Beslut',
    source: 'Källa',
    note: 'Anmärkning för läsare',
    record: 'För in ett läge',
    recordLead: 'Historien byggs bara på: ett läge som är infört tas inte bort. Läsare ser det genast.',
    certainty: 'Hur säkert det är',
    isCertain: 'Det är säkert',
    isCertainHint: 'Utan bocken får läsare veta att uppgiften är osäker.',
    decisionHint: 'Så som det anges: Stadsstyrelsen 14.3.2022 § 91.',
    mayNotDecide: (who) =>
      `Att sätta i kraft, avbryta och avsluta kräver rätt att besluta.${who.length > 0 ? ` Be ${who.join(' eller ')} om hjälp.` : ''}`,
    refusals: {
      same_state: 'Förbindelsen har redan detta läge. Har det ändrats emellan behövs det läget först.',
      before_the_last: 'Historien slutar senare än så. Ett nytt läge kan inte börja före det senaste.',
      unchanged: 'Precis detta står redan i historien.',
    },
    meanwhile:
      'Medan du skrev infördes ett annat läge. Se historien nedan. Det du skrev finns kvar i formuläret och är inte infört.',
    visibility: 'På webbplatsen',
    visible: 'Alla ser detta på webbplatsen.',
    notVisible: 'Ingen ser detta på webbplatsen.',
    lacksConsent: 'Ett företag syns först när det har gett sitt samtycke: fyll i dagen under Ändra.',
    hide: 'Dölj för läsare',
    show: 'Visa för läsare',
    twice: 'Finns den två gånger?',
    twiceLead: 'Om samma part står två gånger i registret kan den här föras samman med den andra.',
    join: 'För samman med en annan part',
    mergedInto: 'Denna part är sammanförd med:',
    revisions: 'Ändringar',
    who: 'Vem',
    when: 'När',
    what: 'Vad',
    field: 'Fält',
    before: 'Före',
    after: 'Efter',
    first: 'Infördes i registret',
    onlyState: 'Ett läge fördes in',
    revisionTitle: (what, when) => `${what}, ${when}`,
    whole: 'Så här stod det då',
    noDifference: 'Inget skiljer den från i dag.',
    restore: 'Låt detta gälla igen',
    restoreLead: 'Det som har ändrats sedan dess ersätts. Det blir en ny ändring, så inget går förlorat.',
    restoredNote: (when) => `Så som det stod ${when}`,
    cannotRestore: 'Den gamla versionen kan inte gälla igen: något som den nämner finns inte längre.',
    conflictTitle: 'Ni har ändrat samma sak',
    conflict: (who) => `${who} sparade medan du skrev. Välj för varje fält vad som ska gälla; inget är sparat ännu.`,
    taken: 'Detta ändrade bara kollegan, och det behålls:',
    mine: 'Det du skrev',
    theirs: (who) => `Det ${who} skrev`,
    stood: 'Innan ni började',
    keep: 'Spara valet',
    chooseAll: 'Välj för varje fält.',
  },
  fi: {
    facts: 'Tiedot',
    ties: 'Siteet',
    noTies: 'Rekisterissä ei ole sidettä.',
    activities: 'Toiminta',
    noActivities: 'Rekisterissä ei ole toimintaa.',
    history: 'Vaiheet',
    noHistory: 'Siteellä ei vielä ole tilaa, joten lukijat eivät näe sitä. Merkitse ensimmäinen alla.',
    sinceUnknown: 'alkamispäivä ei ole tiedossa',
    state: 'Tila',
    since: 'Alkaen',
    decision: 'Päätös',
    source: 'Lähde',
    note: 'Huomautus lukijoille',
    record: 'Merkitse tila',
    recordLead: 'Vaiheita vain lisätään: merkittyä tilaa ei poisteta. Lukijat näkevät sen heti.',
    certainty: 'Kuinka varmaa se on',
    isCertain: 'Tieto on varma',
    isCertainHint: 'Ilman merkintää lukijoille kerrotaan, että tieto on epävarma.',
    decisionHint: 'Niin kuin siihen viitataan: Kaupunginhallitus 14.3.2022 § 91.',
    mayNotDecide: (who) =>
      `Voimaan saattaminen, keskeyttäminen ja päättäminen vaativat päätösoikeuden.${who.length > 0 ? ` Pyydä apua: ${who.join(' tai ')}.` : ''}`,
    refusals: {
      same_state: 'Side on jo tässä tilassa. Jos tila on välillä muuttunut, merkitse ensin se.',
      before_the_last: 'Vaiheet päättyvät tätä myöhemmin. Uusi tila ei voi alkaa ennen viimeisintä.',
      unchanged: 'Juuri tämä on jo vaiheissa.',
    },
    meanwhile:
      'Sillä aikaa kun kirjoitit, siteelle merkittiin toinen tila. Katso vaiheet alta. Kirjoittamasi on yhä lomakkeella, mutta sitä ei ole merkitty.',
    visibility: 'Verkkosivustolla',
    visible: 'Kaikki näkevät tämän verkkosivustolla.',
    notVisible: 'Kukaan ei näe tätä verkkosivustolla.',
    lacksConsent: 'Yritys näkyy vasta, kun se on antanut suostumuksensa: täytä päivä kohdassa Muuta.',
    hide: 'Piilota lukijoilta',
    show: 'Näytä lukijoille',
    twice: 'Onko se rekisterissä kahdesti?',
    twiceLead: 'Jos sama taho on rekisterissä kahdesti, tämän voi yhdistää toiseen.',
    join: 'Yhdistä toiseen tahoon',
    mergedInto: 'Tämä taho on yhdistetty tahoon',
    revisions: 'Muutokset',
    who: 'Kuka',
    when: 'Milloin',
    what: 'Mitä',
    field: 'Kenttä',
    before: 'Ennen',
    after: 'Jälkeen',
    first: 'Lisättiin rekisteriin',
    onlyState: 'Merkittiin tila',
    revisionTitle: (what, when) => `${what}, ${when}`,
    whole: 'Tällaista se silloin oli',
    noDifference: 'Nykyiseen ei ole eroa.',
    restore: 'Palauta tämä voimaan',
    restoreLead: 'Sen jälkeen muutettu korvautuu. Palautus on uusi muutos, joten mitään ei menetetä.',
    restoredNote: (when) => `Niin kuin se oli ${when}`,
    cannotRestore: 'Vanhaa versiota ei voi palauttaa: jotakin siinä mainittua ei enää ole.',
    conflictTitle: 'Muutitte samaa kohtaa',
    conflict: (who) =>
      `${who} tallensi sillä aikaa kun kirjoitit. Valitse joka kentästä, mikä jää voimaan; mitään ei ole vielä tallennettu.`,
    taken: 'Näitä muutti vain työtoveri, ja ne säilyvät:',
    mine: 'Sinun kirjoittamasi',
    theirs: (who) => `${who} kirjoitti`,
    stood: 'Ennen muutoksianne',
    keep: 'Tallenna valinta',
    chooseAll: 'Valitse joka kentästä.',
  },
  en: {
    facts: 'Facts',
    ties: 'Ties',
    noTies: 'No tie in the register.',
    activities: 'Activities',
    noActivities: 'No activity in the register.',
    history: 'History',
    noHistory: 'The tie has no state yet, and readers do not see it. Record the first one below.',
    sinceUnknown: 'since an unknown day',
    state: 'State',
    since: 'Since',
    decision: 'Decision',
    source: 'Source',
    note: 'Note for readers',
    record: 'Record a state',
    recordLead: 'The history is only added to: a state that is recorded is not taken out. Readers see it at once.',
    certainty: 'How certain it is',
    isCertain: 'It is certain',
    isCertainHint: 'Without the tick readers are told that it is uncertain.',
    decisionHint: 'As it is cited: City board 14.3.2022 § 91.',
    mayNotDecide: (who) =>
      `Putting in force, suspending and ending need the right to decide.${who.length > 0 ? ` Ask ${who.join(' or ')} for help.` : ''}`,
    refusals: {
      same_state: 'The tie is in this state already. If it was in another one between, record that first.',
      before_the_last: 'The history ends later than this. A new state cannot begin before the last one.',
      unchanged: 'Exactly this stands in the history already.',
    },
    meanwhile:
      'While you were writing another state was recorded. See the history below. What you wrote is still in the form, and is not recorded.',
    visibility: 'On the site',
    visible: 'Everybody sees this on the site.',
    notVisible: 'Nobody sees this on the site.',
    lacksConsent: 'A company is seen only when it has consented: fill in the day under Change.',
    hide: 'Hide it from readers',
    show: 'Show it to readers',
    twice: 'Is it here twice?',
    twiceLead: 'If one party stands in the register twice, this one can be merged into the other.',
    join: 'Merge into another party',
    mergedInto: 'This party was merged into',
    revisions: 'Changes',
    who: 'Who',
    when: 'When',
    what: 'What',
    field: 'Field',
    before: 'Before',
    after: 'After',
    first: 'Came into the register',
    onlyState: 'A state was recorded',
    revisionTitle: (what, when) => `${what}, ${when}`,
    whole: 'How it stood then',
    noDifference: 'Nothing in it differs from today.',
    restore: 'Let this hold again',
    restoreLead: 'What has changed since is replaced. That is a new change, so nothing is lost.',
    restoredNote: (when) => `As it stood ${when}`,
    cannotRestore: 'The old version cannot hold again: something that it names is no longer there.',
    conflictTitle: 'You both changed the same thing',
    conflict: (who) =>
      `${who} saved while you were writing. Choose for each field what is to hold; nothing is saved yet.`,
    taken: 'Only your colleague changed these, and they are kept:',
    mine: 'What you wrote',
    theirs: (who) => `What ${who} wrote`,
    stood: 'Before you both began',
    keep: 'Save the choice',
    chooseAll: 'Choose for each field.',
  },
}
