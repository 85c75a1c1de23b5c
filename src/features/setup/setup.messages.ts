import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import type { Step } from './step.ts'

interface SetupTexts {
  readonly guide: string
  readonly steps: Readonly<Record<Step, string>>
  readonly leads: Readonly<Record<Step, string>>
  readonly stepLabel: string
  readonly answered: string
  readonly next: string
  readonly kept: string
  readonly main: string
  readonly mainHint: string
  readonly langs: string
  readonly langsHint: string
  readonly required: string
  readonly requiredHint: string
  readonly requiredMissing: string
  readonly audiences: string
  readonly audiencesHint: string
  readonly themes: string
  readonly themesHint: string
  readonly lookDefault: string
  readonly markChosen: string
  readonly toSetUp: string
  readonly what: Readonly<Record<'city' | 'open' | 'closed' | 'pages', string>>
  readonly none: string
  readonly incomplete: string
  readonly doneTitle: string
  readonly doneLead: string
  readonly doneSite: string
  readonly doneNext: string
  readonly doneWays: Readonly<Record<'entries' | 'register' | 'staff' | 'settings', string>>
}

/** The texts of the guide of the first start. */
export const setupTexts: OfficeCatalogue<SetupTexts> = {
  sv: {
    guide: 'Kom i gång',
    steps: {
      languages: 'Språk',
      names: 'Namn',
      place: 'Plats och kontakt',
      look: 'Färg och märke',
      subjects: 'Målgrupper och teman',
      finish: 'Klart',
    },
    leads: {
      languages: 'Vilka språk ska webbplatsen ha? Fler kan läggas till senare.',
      names: 'Vad heter staden och webbplatsen på varje språk?',
      place: 'Var ligger staden, vilken klocka följer den och hur når man den?',
      look: 'Stadens färg och märke. Allt kan vara tomt: då används programmets eget utseende.',
      subjects: 'För vilka är innehållet, och vad handlar det om? Orden kan ändras och fler läggas till senare.',
      finish: 'Se efter att allt stämmer. Sedan görs webbplatsen, med sina första sidor på varje språk.',
    },
    stepLabel: 'Guidens steg',
    answered: 'besvarat',
    next: 'Spara och fortsätt',
    kept: 'Sparat. Du kan gå härifrån och fortsätta en annan gång.',
    main: 'Första språk',
    mainHint: 'Originalspråket för de första sidorna, och det som står först.',
    langs: 'Språk på webbplatsen',
    langsHint: 'Det första språket räknas alltid med.',
    required: 'Språk som krävs',
    requiredHint: 'De är öppna för läsare från början. De andra väntar på att någon öppnar dem.',
    requiredMissing: 'Kryssa för minst ett språk som krävs, bland dem som webbplatsen har.',
    audiences: 'Målgrupper',
    audiencesHint: 'Varje målgrupp får en sida och flöden.',
    themes: 'Teman',
    themesHint: 'Listor kan avgränsas efter tema.',
    lookDefault: 'programmets eget',
    markChosen: 'ett eget märke',
    toSetUp: 'Gör webbplatsen',
    what: {
      city: 'Staden',
      open: 'Öppna språk',
      closed: 'Språk som är stängda till en början',
      pages: 'Sidor som publiceras',
    },
    none: 'inga',
    incomplete: 'Något steg är inte besvarat än.',
    doneTitle: 'Webbplatsen finns',
    doneLead: 'Sidorna är publicerade och menyerna är på plats. Texterna är korta och sanna: skriv vidare på dem.',
    doneSite: 'Till webbplatsen',
    doneNext: 'Gå vidare med',
    doneWays: {
      entries: 'sidornas texter och den första nyheten',
      register: 'vänorter, nätverk och annat i registret',
      staff: 'bjud in dem som ska arbeta här',
      settings: 'alla inställningar',
    },
  },
  fi: {
    guide: 'Käyttöönotto',
    steps: {
      languages: 'Kielet',
      names: 'Nimet',
      place: 'Paikka ja yhteystiedot',
      look: 'Väri ja tunnus',
      subjects: 'Kohderyhmät ja teemat',
      finish: 'Valmista',
    },
    leads: {
      languages: 'Mitkä kielet sivustolla on? Lisää voi lisätä myöhemmin.',
      names: 'Mikä kaupungin ja sivuston nimi on kullakin kielellä?',
      place: 'Missä kaupunki on, mitä kelloa se noudattaa ja miten sen tavoittaa?',
      look: 'Kaupungin väri ja tunnus. Kaikki voi olla tyhjää: silloin käytetään ohjelman omaa ulkoasua.',
      subjects: 'Keille sisältö on, ja mistä se kertoo? Sanoja voi muuttaa ja lisätä myöhemmin.',
      finish: 'Tarkista, että kaikki on oikein. Sitten tehdään sivusto ja sen ensimmäiset sivut joka kielellä.',
    },
    stepLabel: 'Oppaan vaiheet',
    answered: 'vastattu',
    next: 'Tallenna ja jatka',
    kept: 'Tallennettu. Voit lähteä tästä ja jatkaa toisella kertaa.',
    main: 'Ensimmäinen kieli',
    mainHint: 'Ensimmäisten sivujen alkukieli, ja se, joka on ensimmäisenä.',
    langs: 'Sivuston kielet',
    langsHint: 'Ensimmäinen kieli on aina mukana.',
    required: 'Vaaditut kielet',
    requiredHint: 'Ne ovat lukijoille auki alusta alkaen. Muut odottavat, että joku avaa ne.',
    requiredMissing: 'Merkitse ainakin yksi vaadittu kieli sivuston kielistä.',
    audiences: 'Kohderyhmät',
    audiencesHint: 'Jokainen kohderyhmä saa sivun ja syötteet.',
    themes: 'Teemat',
    themesHint: 'Luetteloita voi rajata teeman mukaan.',
    lookDefault: 'ohjelman oma',
    markChosen: 'oma tunnus',
    toSetUp: 'Tee sivusto',
    what: {
      city: 'Kaupunki',
      open: 'Avoimet kielet',
      closed: 'Aluksi suljetut kielet',
      pages: 'Julkaistavat sivut',
    },
    none: 'ei mitään',
    incomplete: 'Johonkin vaiheeseen ei ole vielä vastattu.',
    doneTitle: 'Sivusto on olemassa',
    doneLead:
      'Sivut on julkaistu ja valikot ovat paikoillaan. Tekstit ovat lyhyitä ja tosia: jatka niiden kirjoittamista.',
    doneSite: 'Sivustolle',
    doneNext: 'Jatka tästä',
    doneWays: {
      entries: 'sivujen tekstit ja ensimmäinen uutinen',
      register: 'ystävyyskaupungit, verkostot ja muu rekisterissä',
      staff: 'kutsu ne, jotka tulevat työskentelemään täällä',
      settings: 'kaikki asetukset',
    },
  },
  en: {
    guide: 'Set the city up',
    steps: {
      languages: 'Languages',
      names: 'Names',
      place: 'Place and contact',
      look: 'Colour and mark',
      subjects: 'Audiences and themes',
      finish: 'Done',
    },
    leads: {
      languages: 'Which languages shall the site have? More can be added later.',
      names: 'What are the city and the site called in each language?',
      place: 'Where does the city lie, which clock does it follow, and how is it reached?',
      look: 'The city’s colour and mark. All of it can be left empty: the program’s own look is used then.',
      subjects: 'Whom is the content for, and what is it about? The words can be changed and more be added later.',
      finish: 'See that everything is right. Then the site is made, with its first pages in every language.',
    },
    stepLabel: 'Steps of the guide',
    answered: 'answered',
    next: 'Save and go on',
    kept: 'Saved. You can leave and go on another time.',
    main: 'First language',
    mainHint: 'The original language of the first pages, and the one that comes first.',
    langs: 'Languages of the site',
    langsHint: 'The first language always counts.',
    required: 'Required languages',
    requiredHint: 'They are open to readers from the start. The others wait until somebody opens them.',
    requiredMissing: 'Tick at least one required language, among those that the site has.',
    audiences: 'Audiences',
    audiencesHint: 'Every audience gets a page and feeds.',
    themes: 'Themes',
    themesHint: 'Lists can be narrowed by theme.',
    lookDefault: 'the program’s own',
    markChosen: 'a mark of your own',
    toSetUp: 'Make the site',
    what: {
      city: 'The city',
      open: 'Open languages',
      closed: 'Languages that are closed at first',
      pages: 'Pages that are published',
    },
    none: 'none',
    incomplete: 'A step is not answered yet.',
    doneTitle: 'The site is there',
    doneLead: 'Its pages are published and its menus are in place. The texts are short and true: write on from there.',
    doneSite: 'To the site',
    doneNext: 'Go on with',
    doneWays: {
      entries: 'the texts of the pages, and the first news',
      register: 'twin towns, networks and the rest of the register',
      staff: 'inviting those who will work here',
      settings: 'all settings',
    },
  },
}
