import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface VisitTexts {
  readonly question: string
  readonly askedOn: string
  readonly cleared: string
  readonly verdict: string
  readonly within: string
  readonly why: string
  readonly instead: string
  readonly exception: string
  readonly memory: string
  readonly noMemory: string
  readonly earlier: string
  readonly party: string
  readonly partyHint: string
  readonly noParty: string
  readonly partySave: string
  readonly ties: string
  readonly activities: string
  readonly hosts: string
  readonly noHosts: string
  readonly hostAnswers: Readonly<Record<'yes' | 'no' | 'other' | 'none' | 'withdrawn', string>>
  readonly plan: string
  readonly stage: string
  readonly since: string
  readonly days: string
  readonly endedBecause: string
  readonly owner: string
  readonly nobody: string
  readonly due: string
  readonly dueHint: string
  readonly planSave: string
  readonly answer: string
  readonly answerLabel: string
  readonly answerHint: string
  readonly answerWrite: string
  readonly move: string
  readonly moveHint: string
  readonly moveLabel: string
  readonly reasonLabel: string
  readonly reasonHint: string
  readonly firstDay: string
  readonly lastDay: string
  readonly daysHint: string
  readonly moveSave: string
  readonly link: string
  readonly linkLead: string
  readonly linkSend: string
  readonly history: string
  readonly choose: string
  readonly changedMeanwhile: (stage: string) => string
  readonly problems: Readonly<
    Record<'missing' | 'no_reason' | 'no_days' | 'not_from_here' | 'no_date' | 'order' | 'too_long', string>
  >
  readonly done: Readonly<Record<'moved' | 'planned' | 'party' | 'link' | 'sent' | 'note', string>>
}

/** The texts of the page of a visit in the office. */
export const visitTexts: OfficeCatalogue<VisitTexts> = {
  sv: {
    question: 'Vad de ber om',
    askedOn: 'Skickad',
    cleared: 'Personuppgifterna är borttagna, så som staden har bestämt. Siffrorna finns kvar.',
    verdict: 'Vad reglerna sade',
    within: 'Förfrågan rymdes inom reglerna.',
    why: 'Varför',
    instead: 'Vad de fick veta',
    exception: 'Deras motivering',
    memory: 'Vad vi vet om dem',
    noMemory: 'Inga tidigare besök.',
    earlier: 'Tidigare besök',
    party: 'I registret är de',
    partyHint: 'Förslag efter namn och land. Finns de inte, lägg till dem i registret.',
    noParty: 'Inte utpekat',
    partySave: 'Spara part',
    ties: 'Förbindelser',
    activities: 'Gemensamma aktiviteter',
    hosts: 'Värdar som är tillfrågade',
    noHosts: 'Ingen värd är tillfrågad än.',
    hostAnswers: {
      yes: 'ja',
      no: 'nej',
      other: 'en annan tid',
      none: 'har inte svarat',
      withdrawn: 'frågan återtagen',
    },
    plan: 'Ansvarig och plan',
    stage: 'Läge',
    since: 'sedan',
    days: 'Överenskomna dagar',
    endedBecause: 'Skäl',
    owner: 'Ansvarig',
    nobody: 'Ingen än',
    due: 'Ska vara klart',
    dueHint: 'Enligt stadens plan när läget ändras; kan ändras för hand.',
    planSave: 'Spara plan',
    answer: 'Svara',
    answerLabel: 'Slag av svar',
    answerHint: 'Texten föreslås på gästernas språk. Den redigeras innan den skickas, och läget följer med.',
    answerWrite: 'Skriv svaret',
    move: 'Flytta utan att skriva',
    moveHint: 'För det som ni har kommit överens om på annat sätt.',
    moveLabel: 'Nytt läge',
    reasonLabel: 'Skäl till slutet',
    reasonHint: 'Behövs när besöket avböjs eller ställs in.',
    firstDay: 'Första dagen',
    lastDay: 'Sista dagen',
    daysHint: 'De dagar som ni är överens om.',
    moveSave: 'Flytta',
    link: 'Tappad länk',
    linkLead: 'En ny länk skickas till gästernas adress. Den gamla slutar genast att gälla.',
    linkSend: 'Skicka en ny länk',
    history: 'Vad som hänt',
    choose: 'Välj',
    changedMeanwhile: (stage) =>
      `Någon annan har ändrat besöket medan sidan var öppen. Läget är nu: ${stage}. Det du skrev står kvar. Se efter vad som ändrats, och skicka igen om det fortfarande stämmer.`,
    problems: {
      missing: 'Fyll i det här fältet.',
      no_reason: 'Välj ett skäl.',
      no_days: 'Ange de dagar som ni är överens om.',
      not_from_here: 'Det går inte från det läge som besöket är i nu.',
      no_date: 'Den dagen finns inte.',
      order: 'Den sista dagen kommer före den första.',
      too_long: 'Det är för långt.',
    },
    done: {
      moved: 'Besöket är flyttat.',
      planned: 'Planen är sparad.',
      party: 'Parten är sparad.',
      link: 'En ny länk är på väg till gästerna.',
      sent: 'Svaret är skickat.',
      note: 'Anteckningen är sparad.',
    },
  },
  fi: {
    question: 'Mitä he pyytävät',
    askedOn: 'Lähetetty',
    cleared: 'Henkilötiedot on poistettu, kuten kaupunki on päättänyt. Luvut ovat tallella.',
    verdict: 'Mitä säännöt sanoivat',
    within: 'Pyyntö oli sääntöjen mukainen.',
    why: 'Miksi',
    instead: 'Mitä heille kerrottiin',
    exception: 'Heidän perustelunsa',
    memory: 'Mitä heistä tiedetään',
    noMemory: 'Ei aiempia vierailuja.',
    earlier: 'Aiemmat vierailut',
    party: 'Rekisterissä he ovat',
    partyHint: 'Ehdotukset nimen ja maan mukaan. Jos heitä ei ole, lisää heidät rekisteriin.',
    noParty: 'Ei osoitettu',
    partySave: 'Tallenna taho',
    ties: 'Siteet',
    activities: 'Yhteinen toiminta',
    hosts: 'Isännät, joilta on kysytty',
    noHosts: 'Keneltäkään ei ole vielä kysytty.',
    hostAnswers: {
      yes: 'kyllä',
      no: 'ei',
      other: 'toinen aika',
      none: 'ei ole vastannut',
      withdrawn: 'kysymys peruttu',
    },
    plan: 'Vastuuhenkilö ja suunnitelma',
    stage: 'Vaihe',
    since: 'alkaen',
    days: 'Sovitut päivät',
    endedBecause: 'Syy',
    owner: 'Vastuuhenkilö',
    nobody: 'Ei vielä ketään',
    due: 'Määräpäivä',
    dueHint: 'Kaupungin suunnitelman mukaan vaiheen vaihtuessa; voi muuttaa käsin.',
    planSave: 'Tallenna suunnitelma',
    answer: 'Vastaa',
    answerLabel: 'Vastauksen laji',
    answerHint: 'Teksti ehdotetaan vieraiden kielellä. Sitä muokataan ennen lähettämistä, ja vaihe vaihtuu samalla.',
    answerWrite: 'Kirjoita vastaus',
    move: 'Siirrä kirjoittamatta',
    moveHint: 'Sitä varten, mistä on sovittu muulla tavoin.',
    moveLabel: 'Uusi vaihe',
    reasonLabel: 'Päättymisen syy',
    reasonHint: 'Tarvitaan, kun vierailu hylätään tai perutaan.',
    firstDay: 'Ensimmäinen päivä',
    lastDay: 'Viimeinen päivä',
    daysHint: 'Päivät, joista on sovittu.',
    moveSave: 'Siirrä',
    link: 'Kadonnut linkki',
    linkLead: 'Vieraiden osoitteeseen lähetetään uusi linkki. Vanha lakkaa heti toimimasta.',
    linkSend: 'Lähetä uusi linkki',
    history: 'Mitä on tapahtunut',
    choose: 'Valitse',
    changedMeanwhile: (stage) =>
      `Joku muu on muuttanut vierailua sivun ollessa auki. Vaihe on nyt: ${stage}. Kirjoittamasi on tallella. Katso, mikä on muuttunut, ja lähetä uudelleen, jos se pitää yhä paikkansa.`,
    problems: {
      missing: 'Täytä tämä kenttä.',
      no_reason: 'Valitse syy.',
      no_days: 'Anna päivät, joista on sovittu.',
      not_from_here: 'Nykyisestä vaiheesta ei voi siirtyä siihen.',
      no_date: 'Tällaista päivää ei ole.',
      order: 'Viimeinen päivä on ennen ensimmäistä.',
      too_long: 'Tämä on liian pitkä.',
    },
    done: {
      moved: 'Vierailu on siirretty.',
      planned: 'Suunnitelma on tallennettu.',
      party: 'Taho on tallennettu.',
      link: 'Uusi linkki on matkalla vieraille.',
      sent: 'Vastaus on lähetetty.',
      note: 'Muistiinpano on tallennettu.',
    },
  },
  en: {
    question: 'What they ask for',
    askedOn: 'Sent',
    cleared: 'The personal data is deleted, as the city has decided. The numbers stay.',
    verdict: 'What the rules said',
    within: 'The request was within the rules.',
    why: 'Why',
    instead: 'What they were told',
    exception: 'Their reason',
    memory: 'What we know of them',
    noMemory: 'No earlier visits.',
    earlier: 'Earlier visits',
    party: 'In the register they are',
    partyHint: 'Proposed by name and country. If they are not there, add them to the register.',
    noParty: 'Not said',
    partySave: 'Save the party',
    ties: 'Ties',
    activities: 'What we did together',
    hosts: 'Hosts who were asked',
    noHosts: 'No host has been asked yet.',
    hostAnswers: {
      yes: 'yes',
      no: 'no',
      other: 'another time',
      none: 'no answer yet',
      withdrawn: 'question withdrawn',
    },
    plan: 'Owner and plan',
    stage: 'Stage',
    since: 'since',
    days: 'Agreed days',
    endedBecause: 'Reason',
    owner: 'Owner',
    nobody: 'Nobody yet',
    due: 'Due',
    dueHint: 'By the city’s plan when the stage changes; can be changed by hand.',
    planSave: 'Save the plan',
    answer: 'Answer',
    answerLabel: 'Kind of answer',
    answerHint:
      'The text is drafted in the language of the guests. You edit it before it goes out, and the stage follows.',
    answerWrite: 'Write the answer',
    move: 'Move without writing',
    moveHint: 'For what you have agreed on in another way.',
    moveLabel: 'New stage',
    reasonLabel: 'Reason for the end',
    reasonHint: 'Needed when a visit is declined or cancelled.',
    firstDay: 'First day',
    lastDay: 'Last day',
    daysHint: 'The days that were agreed on.',
    moveSave: 'Move',
    link: 'Lost link',
    linkLead: 'A new link goes to the address of the guests. The old one ends at once.',
    linkSend: 'Send a new link',
    history: 'What happened',
    choose: 'Choose',
    changedMeanwhile: (stage) =>
      `Somebody else has changed the visit while the page was open. Its stage is now: ${stage}. What you typed is still here. Look at what has changed, and send again if it still holds.`,
    problems: {
      missing: 'Fill in this field.',
      no_reason: 'Choose a reason.',
      no_days: 'Give the days that were agreed on.',
      not_from_here: 'It cannot go there from the stage that it is in now.',
      no_date: 'There is no such day.',
      order: 'The last day comes before the first one.',
      too_long: 'This is too long.',
    },
    done: {
      moved: 'The visit is moved.',
      planned: 'The plan is saved.',
      party: 'The party is saved.',
      link: 'A new link is on its way to the guests.',
      sent: 'The answer is sent.',
      note: 'The note is saved.',
    },
  },
}
