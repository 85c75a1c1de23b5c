import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** Said when somebody else saved in between. */
export const conflictTexts: OfficeCatalogue<string> = {
  sv: 'Någon annan har ändrat inställningarna under tiden. Det du skrev står kvar: spara igen om det ska gälla.',
  fi: 'Joku muu on muuttanut asetuksia sillä välin. Kirjoittamasi on tallella: tallenna uudelleen, jos sen pitää päteä.',
  en: 'Somebody else changed the settings meanwhile. What you typed still stands: save again if it is to hold.',
}

interface Texts {
  readonly title: string
  readonly lead: string
  readonly settings: string
  readonly states: Readonly<Record<'active' | 'paused' | 'ended', string>>
  readonly frequencies: Readonly<Record<'at_once' | 'daily' | 'weekly' | 'monthly', string>>
  readonly newsletters: string
  readonly tables: Readonly<Record<'state' | 'lang' | 'frequency' | 'theme' | 'audience', string>>
  readonly everything: string
  readonly count: string
  readonly find: string
  readonly findHint: string
  readonly findButton: string
  readonly notFound: string
  readonly found: string
  readonly since: string
  readonly comes: string
  readonly language: string
  readonly choices: string
  readonly state: string
  readonly end: string
  readonly endHint: string
  readonly ended: string
}

/** The texts of the page of followers. */
export const followerTexts: OfficeCatalogue<Texts> = {
  sv: {
    title: 'Följare',
    lead: 'Hur många som följer staden, på vilket språk och vad. Det är siffror: vem som följer syns bara när någon ber om hjälp.',
    settings: 'Inställningar för följare',
    states: { active: 'Följer', paused: 'Pausar', ended: 'Har slutat' },
    frequencies: { at_once: 'Genast', daily: 'Varje dag', weekly: 'Varje vecka', monthly: 'Varje månad' },
    newsletters: 'Får nyhetsbreven',
    tables: { state: 'Läge', lang: 'Språk', frequency: 'Hur ofta', theme: 'Tema', audience: 'Målgrupp' },
    everything: 'Utan avgränsning',
    count: 'Följare',
    find: 'Sök en adress',
    findHint: 'Hela e-postadressen, för den som ber om hjälp.',
    findButton: 'Sök',
    notFound: 'Ingen följer med den adressen.',
    found: 'Följaren',
    since: 'Sedan',
    comes: 'Hur ofta',
    language: 'Språk',
    choices: 'Val',
    state: 'Läge',
    end: 'Avsluta på begäran',
    endHint: 'Inget mer skickas. Bara när personen själv har bett om det.',
    ended: 'Avslutat. Inget mer skickas.',
  },
  fi: {
    title: 'Seuraajat',
    lead: 'Kuinka moni seuraa kaupunkia, millä kielellä ja mitä. Nämä ovat lukuja: yksittäinen seuraaja näkyy vain, kun joku pyytää apua.',
    settings: 'Seuraajien asetukset',
    states: { active: 'Seuraa', paused: 'Tauolla', ended: 'Lopettanut' },
    frequencies: { at_once: 'Heti', daily: 'Joka päivä', weekly: 'Joka viikko', monthly: 'Joka kuukausi' },
    newsletters: 'Saa uutiskirjeet',
    tables: { state: 'Tila', lang: 'Kieli', frequency: 'Kuinka usein', theme: 'Teema', audience: 'Kohderyhmä' },
    everything: 'Ilman rajausta',
    count: 'Seuraajia',
    find: 'Etsi osoitetta',
    findHint: 'Koko sähköpostiosoite, kun joku pyytää apua.',
    findButton: 'Etsi',
    notFound: 'Tällä osoitteella ei seurata.',
    found: 'Seuraaja',
    since: 'Alkaen',
    comes: 'Kuinka usein',
    language: 'Kieli',
    choices: 'Valinnat',
    state: 'Tila',
    end: 'Lopeta pyynnöstä',
    endHint: 'Mitään ei enää lähetetä. Vain, kun henkilö itse on pyytänyt.',
    ended: 'Lopetettu. Mitään ei enää lähetetä.',
  },
  en: {
    title: 'Followers',
    lead: 'How many follow the city, in which language and what. These are figures: who follows is seen only when somebody asks for help.',
    settings: 'Settings of followers',
    states: { active: 'Follow', paused: 'Pause', ended: 'Have left' },
    frequencies: { at_once: 'At once', daily: 'Every day', weekly: 'Every week', monthly: 'Every month' },
    newsletters: 'Get the newsletters',
    tables: { state: 'State', lang: 'Language', frequency: 'How often', theme: 'Theme', audience: 'Audience' },
    everything: 'Not narrowed',
    count: 'Followers',
    find: 'Find an address',
    findHint: 'The whole mail address, for who asks for help.',
    findButton: 'Search',
    notFound: 'Nobody follows with that address.',
    found: 'The follower',
    since: 'Since',
    comes: 'How often',
    language: 'Language',
    choices: 'Choices',
    state: 'State',
    end: 'End on request',
    endHint: 'Nothing more is sent. Only when the person asked for it.',
    ended: 'Ended. Nothing more is sent.',
  },
}
