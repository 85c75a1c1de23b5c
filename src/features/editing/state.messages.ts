import type { ReviewAction } from '#src/features/entries/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface StateTexts {
  readonly title: string
  readonly now: Readonly<Record<'draft' | 'in_review' | 'scheduled' | 'published' | 'withdrawn', string>>
  readonly publishedAt: (at: string) => string
  readonly updatedAt: (at: string) => string
  readonly scheduledFor: (at: string, zone: string) => string
  readonly newerWaits: string
  readonly read: string
  readonly review: string
  readonly reviewNeeded: string
  readonly reviewAsked: string
  readonly reviewApproved: string
  readonly askOf: string
  readonly anyone: string
  readonly words: string
  readonly send: string
  readonly approve: string
  readonly sendBack: string
  readonly sendBackHint: string
  readonly comment: string
  readonly say: string
  readonly thread: string
  readonly did: (action: ReviewAction, to: string | undefined) => string
  readonly ofRevision: (number: number) => string
  readonly publish: string
  readonly publishNow: string
  readonly publishRevision: (number: number) => string
  readonly publishLead: string
  readonly without: string
  readonly withoutWhy: string
  readonly schedule: string
  readonly scheduleLead: (zone: string) => string
  readonly date: string
  readonly time: string
  readonly doSchedule: string
  readonly unschedule: string
  readonly never: string
  readonly twice: string
  readonly which: string
  readonly offset: (time: string, offset: string) => string
  readonly withdraw: string
  readonly withdrawLead: string
  readonly notice: string
  readonly noticeHint: string
  readonly reason: string
  readonly reasonHint: string
  readonly doWithdraw: string
  readonly mayNot: string
}

/** The texts of reviewing, publishing, scheduling and withdrawing. */
export const stateTexts: OfficeCatalogue<StateTexts> = {
  sv: {
    title: 'Granska och publicera',
    now: {
      draft: 'Ett utkast. Ingen läsare ser det.',
      in_review: 'På granskning. Ingen läsare ser den.',
      scheduled: 'Schemalagd. Ingen läsare ser den ännu.',
      published: 'Publicerad.',
      withdrawn: 'Tillbakadragen. På adressen står det som läsarna får veta.',
    },
    publishedAt: (at) => `Publicerad ${at}`,
    updatedAt: (at) => `uppdaterad ${at}`,
    scheduledFor: (at, zone) => `Publiceras ${at} (${zone}).`,
    newerWaits: 'Ett nyare utkast väntar på att publiceras.',
    read: 'Läs på webbplatsen',
    review: 'Granskning',
    reviewNeeded: 'Staden vill att en annan person godkänner texten före publiceringen.',
    reviewAsked: 'Väntar på granskning.',
    reviewApproved: 'Godkänd. Den kan publiceras.',
    askOf: 'Be',
    anyone: 'vem som helst som får granska',
    words: 'Vad granskaren ska tänka på',
    send: 'Skicka på granskning',
    approve: 'Godkänn',
    sendBack: 'Skicka tillbaka',
    sendBackHint: 'Vad som är bra, eller vad som ska rättas. Behövs när du skickar tillbaka.',
    comment: 'Kommentar',
    say: 'Kommentera',
    thread: 'Vad som har sagts',
    did: (action, to) =>
      ({
        comment: 'kommenterade',
        sent_to_review: to ? `bad ${to} granska` : 'skickade på granskning',
        approved: 'godkände',
        sent_back: 'skickade tillbaka',
      })[action],
    ofRevision: (number) => `version ${number}`,
    publish: 'Publicera',
    publishNow: 'Publicera nu',
    publishRevision: (number) => `Det gäller version ${number}, den senaste.`,
    publishLead: 'Bara det här språket publiceras.',
    without: 'Publicera utan att någon annan har godkänt',
    withoutWhy: 'Varför utan granskning? Det sparas i loggen.',
    schedule: 'Publicera senare',
    scheduleLead: (zone) => `Tiden är stadens (${zone}). Den version som är senast nu publiceras då.`,
    date: 'Dag',
    time: 'Klockslag',
    doSchedule: 'Schemalägg',
    unschedule: 'Ta ur schemat',
    never: 'Den tiden finns inte: klockan ställs fram den natten. Välj en av dessa.',
    twice: 'Den tiden kommer två gånger: klockan ställs tillbaka den natten. Välj en av dem.',
    which: 'Vilken tid?',
    offset: (time, offset) => `${time} (UTC${offset})`,
    withdraw: 'Dra tillbaka',
    withdrawLead: 'Texten försvinner genast för läsarna, men ingenting raderas.',
    notice: 'Vad läsarna får veta',
    noticeHint: 'Står på textens adress i stället för texten: varför den drogs tillbaka.',
    reason: 'Intern orsak',
    reasonHint: 'Bara för loggen.',
    doWithdraw: 'Dra tillbaka texten',
    mayNot: 'Den som får publicera kan publicera texten. Skicka den på granskning.',
  },
  fi: {
    title: 'Tarkasta ja julkaise',
    now: {
      draft: 'Luonnos. Yksikään lukija ei näe sitä.',
      in_review: 'Tarkastettavana. Yksikään lukija ei näe sitä.',
      scheduled: 'Ajastettu. Yksikään lukija ei näe sitä vielä.',
      published: 'Julkaistu.',
      withdrawn: 'Vedetty pois. Osoitteessa on se, mitä lukijoille kerrotaan.',
    },
    publishedAt: (at) => `Julkaistu ${at}`,
    updatedAt: (at) => `päivitetty ${at}`,
    scheduledFor: (at, zone) => `Julkaistaan ${at} (${zone}).`,
    newerWaits: 'Uudempi luonnos odottaa julkaisemista.',
    read: 'Lue sivustolla',
    review: 'Tarkastus',
    reviewNeeded: 'Kaupunki haluaa, että toinen henkilö hyväksyy tekstin ennen julkaisemista.',
    reviewAsked: 'Odottaa tarkastusta.',
    reviewApproved: 'Hyväksytty. Sen voi julkaista.',
    askOf: 'Pyydä',
    anyone: 'ketä tahansa, joka saa tarkastaa',
    words: 'Mihin tarkastajan pitäisi kiinnittää huomiota',
    send: 'Lähetä tarkastettavaksi',
    approve: 'Hyväksy',
    sendBack: 'Palauta',
    sendBackHint: 'Mikä on hyvää tai mitä pitää korjata. Tarpeen, kun palautat.',
    comment: 'Kommentti',
    say: 'Kommentoi',
    thread: 'Mitä on sanottu',
    did: (action, to) =>
      ({
        comment: 'kommentoi',
        sent_to_review: to ? `pyysi tarkastamaan: ${to}` : 'lähetti tarkastettavaksi',
        approved: 'hyväksyi',
        sent_back: 'palautti',
      })[action],
    ofRevision: (number) => `versio ${number}`,
    publish: 'Julkaise',
    publishNow: 'Julkaise nyt',
    publishRevision: (number) => `Tämä koskee versiota ${number}, viimeisintä.`,
    publishLead: 'Vain tämä kieli julkaistaan.',
    without: 'Julkaise ilman toisen hyväksyntää',
    withoutWhy: 'Miksi ilman tarkastusta? Tämä jää lokiin.',
    schedule: 'Julkaise myöhemmin',
    scheduleLead: (zone) => `Aika on kaupungin aikaa (${zone}). Silloin julkaistaan versio, joka on nyt viimeisin.`,
    date: 'Päivä',
    time: 'Kellonaika',
    doSchedule: 'Ajasta',
    unschedule: 'Peru ajastus',
    never: 'Sellaista aikaa ei ole: kelloa siirretään sinä yönä eteenpäin. Valitse jompikumpi.',
    twice: 'Se aika tulee kahdesti: kelloa siirretään sinä yönä taaksepäin. Valitse jompikumpi.',
    which: 'Kumpi aika?',
    offset: (time, offset) => `${time} (UTC${offset})`,
    withdraw: 'Vedä pois',
    withdrawLead: 'Teksti katoaa lukijoilta heti, mutta mitään ei poisteta.',
    notice: 'Mitä lukijoille kerrotaan',
    noticeHint: 'On tekstin osoitteessa tekstin sijasta: miksi se vedettiin pois.',
    reason: 'Sisäinen syy',
    reasonHint: 'Vain lokiin.',
    doWithdraw: 'Vedä teksti pois',
    mayNot: 'Tekstin voi julkaista se, jolla on siihen oikeus. Lähetä se tarkastettavaksi.',
  },
  en: {
    title: 'Review and publish',
    now: {
      draft: 'A draft. No reader sees it.',
      in_review: 'In review. No reader sees it.',
      scheduled: 'Scheduled. No reader sees it yet.',
      published: 'Published.',
      withdrawn: 'Withdrawn. At its address stands what readers are told.',
    },
    publishedAt: (at) => `Published on ${at}`,
    updatedAt: (at) => `updated on ${at}`,
    scheduledFor: (at, zone) => `Will be published on ${at} (${zone}).`,
    newerWaits: 'A newer draft waits to be published.',
    read: 'Read on the site',
    review: 'Review',
    reviewNeeded: 'The city wants another person to approve the text before it is published.',
    reviewAsked: 'Waits for a review.',
    reviewApproved: 'Approved. It can be published.',
    askOf: 'Ask',
    anyone: 'anyone who may review',
    words: 'What the reviewer should look at',
    send: 'Send to review',
    approve: 'Approve',
    sendBack: 'Send back',
    sendBackHint: 'What is good, or what is to be mended. Needed when you send it back.',
    comment: 'Comment',
    say: 'Comment',
    thread: 'What was said',
    did: (action, to) =>
      ({
        comment: 'commented',
        sent_to_review: to ? `asked ${to} to review` : 'sent it to review',
        approved: 'approved',
        sent_back: 'sent it back',
      })[action],
    ofRevision: (number) => `revision ${number}`,
    publish: 'Publish',
    publishNow: 'Publish now',
    publishRevision: (number) => `This is about revision ${number}, the latest.`,
    publishLead: 'Only this language is published.',
    without: 'Publish although nobody else approved',
    withoutWhy: 'Why without a review? It is kept in the log.',
    schedule: 'Publish later',
    scheduleLead: (zone) =>
      `The time is the city’s (${zone}). The revision that is the latest now will be published then.`,
    date: 'Day',
    time: 'Time',
    doSchedule: 'Schedule',
    unschedule: 'Take out of the schedule',
    never: 'That time does not exist: the clocks go forward that night. Choose one of these.',
    twice: 'That time comes twice: the clocks go back that night. Choose one of them.',
    which: 'Which time?',
    offset: (time, offset) => `${time} (UTC${offset})`,
    withdraw: 'Withdraw',
    withdrawLead: 'The text is gone for readers at once, but nothing is deleted.',
    notice: 'What readers are told',
    noticeHint: 'Stands at the address of the text in its place: why it was withdrawn.',
    reason: 'Internal reason',
    reasonHint: 'For the log only.',
    doWithdraw: 'Withdraw the text',
    mayNot: 'Whoever may publish can publish the text. Send it to review.',
  },
}
