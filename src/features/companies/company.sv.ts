import type { CompanyMails, CompanyTexts } from './company.texts.ts'

/** The public texts of companies in Swedish. */
export const companyTextsSv: CompanyTexts = {
  title: 'Anmäl ditt företag',
  lead: (city) =>
    `För företag som kommer från andra länder och verkar i ${city}. Du sköter själv era uppgifter, och bestämmer själv om de ska synas.`,
  steps:
    'Först bekräftar du din adress genom ett mejl. Sedan tittar vi på anmälan, oftast inom några dagar. En gång om året frågar vi om allt stämmer.',
  parts: { company: 'Företaget', contact: 'Kontaktperson', wishes: 'Det ni vill', directory: 'Företagskatalogen' },
  fields: {
    name: { label: 'Företagets namn' },
    country: { label: 'Land som det kommer från' },
    field: { label: 'Bransch' },
    year: { label: 'År då det kom hit', hint: 'Fyra siffror, som 2019.' },
    employees: { label: 'Antal anställda här' },
    website: { label: 'Webbplats' },
    contact: { label: 'Ditt namn' },
    role: { label: 'Din roll i företaget' },
    email: { label: 'E-postadress', hint: 'Dit skickar vi länken till er sida.' },
    phone: { label: 'Telefon', hint: 'Med landsnummer. Bara för det som är brådskande.' },
    lang: { label: 'Språk som vi skriver till dig på' },
    langs: { label: 'Språk som man kan tala med er' },
    wants: { label: 'Vad vill ni?', hint: 'Kryssa i det som passar. Allt går att ändra senare.' },
    consents: {
      label: 'Synas i katalogen',
      hint: 'Då visar vi namn, land, bransch, ankomstår, antal anställda, webbplats och beskrivning på vår webbplats och i öppna data. Kontaktpersonen visas aldrig. Utan ditt ja räknas företaget bara med i statistiken. Du kan ta tillbaka det när som helst.',
    },
  },
  description: (language) => `Kort beskrivning: ${language}`,
  descriptionHint: 'Några meningar, högst 600 tecken. Får lämnas tomt.',
  wants: {
    news: 'Få nyheter för företag',
    visits: 'Få veta om besök och evenemang',
    host: 'Ta emot besökare',
  },
  consent: 'Ja, företaget får synas i den offentliga katalogen',
  consentYes: 'ja',
  consentNo: 'nej',
  chooseCountry: 'Välj land',
  chooseField: 'Välj bransch',
  privacy:
    'Kontaktpersonens uppgifter använder vi bara för att hålla kontakt med företaget. De raderas när du vill, och senast när företaget inte har svarat på två år.',
  send: 'Skicka anmälan',
  proveTitle: 'Är det här din adress?',
  proveLead: (name) => `Någon har anmält företaget ${name} med den här adressen.`,
  proveAddress: 'Någon vill att företagets mejl går till den här adressen.',
  own: {
    waiting: 'Anmälan väntar på att vi tittar på den. Ingenting syns ännu.',
    changeWaits: 'Dina ändringar väntar på att vi tittar på dem. Tills dess syns det som gällde förut.',
    listed: 'Företaget syns i katalogen.',
    unlisted: 'Företaget syns inte i katalogen. Det räknas bara med i statistiken.',
    declined: 'Vi har inte kunnat ta emot anmälan:',
    toPage: 'Företagets sida',
    checkLead: 'Se efter att uppgifterna här ovanför är riktiga. Annars ändrar du dem längre ner.',
    change: 'Ändra uppgifter',
    changeLead: 'Kontaktuppgifter och önskemål ändras genast. Det som syns för andra tittar vi på först.',
    save: 'Spara',
    withdrawTitle: 'Sluta synas',
    withdrawLead: 'Företaget försvinner genast från katalogen, sökningen, flödena och öppna data.',
    withdraw: 'Ta tillbaka samtycket',
    addressTitle: 'Byta e-postadress',
    addressLead:
      'Vi skickar en länk till den nya adressen. Den gamla gäller tills länken är öppnad och knappen tryckt.',
    addressSend: 'Skicka länken',
    eraseTitle: 'Radera allt',
    eraseLead:
      'Era uppgifter och dina kontaktuppgifter raderas för gott. Det som företaget har gjort tillsammans med staden, som evenemang, kan finnas kvar i registret utan att synas för andra. Följer du våra nyheter avslutar du det genom länken i de mejlen.',
    erase: 'Radera allt',
    eraseYes: 'Ja, radera för gott',
    erased: 'Vi har raderat företagets uppgifter och dina. Tack för den här tiden.',
    done: {
      proven: 'Tack! Adressen är bekräftad, och anmälan är hos oss. Vi har mejlat länken till den här sidan.',
      saved: 'Ändringarna är sparade.',
      waits: 'Ändringarna är sparade. Det som syns för andra tittar vi på först.',
      checked: 'Tack. Vi frågar igen om ett år.',
      withdrawn: 'Företaget syns inte längre.',
      mailed: 'Vi har skickat en länk till den nya adressen.',
      address: 'Den nya adressen gäller nu.',
    },
  },
}

/** The mails to companies in Swedish. */
export const companyMailsSv: CompanyMails = {
  prove: ({ company, city, link, ignore }) => ({
    subject: `Bekräfta anmälan av ${company}`,
    lines: [
      `någon har anmält företaget ${company} till ${city} med den här adressen. Är det du? Öppna länken och tryck på knappen.`,
      link,
      ignore,
    ],
  }),
  address: ({ company, link, ignore }) => ({
    subject: `Bekräfta adressen för ${company}`,
    lines: [
      `någon vill att mejl till ${company} går till den här adressen. Öppna länken och tryck på knappen.`,
      link,
      ignore,
    ],
  }),
  received: ({ company, city, link }) => ({
    subject: `${company}: anmälan är hos oss`,
    lines: [
      `vi tittar nu på anmälan av ${company}, och du får ett mejl när det är gjort. På er sida ser du allt som vi har sparat, och där kan du ändra det eller radera det.`,
      link,
      'Länken är bara din: skicka den inte vidare.',
      city,
    ],
  }),
  accepted: ({ company, city, link, more }) => ({
    subject: `${company}: uppgifterna är godkända`,
    lines: [
      `vi har tittat på uppgifterna om ${company}.${more ? ` Så här ser de ut för alla: ${more}` : ' Företaget syns inte i katalogen, som du har bestämt.'}`,
      'Er egen sida:',
      link,
      city,
    ],
  }),
  declined: ({ company, city, link, more }) => ({
    subject: `${company}: vi kunde inte ta emot uppgifterna`,
    lines: [
      `vi har tittat på uppgifterna om ${company}, men kan inte ta emot dem:`,
      more,
      'Du kan ändra dem på er sida, så tittar vi igen.',
      link,
      city,
    ],
  }),
  ask: ({ company, city, link }) => ({
    subject: `Stämmer uppgifterna om ${company}?`,
    lines: [
      `en gång om året frågar vi om allt fortfarande stämmer. Öppna er sida: ett tryck på knappen räcker, eller ändra det som är fel.`,
      link,
      city,
    ],
  }),
  remind: ({ company, city, link }) => ({
    subject: `Påminnelse: stämmer uppgifterna om ${company}?`,
    lines: [
      'vi har inte hört av dig. Öppna er sida och tryck på knappen om allt stämmer, eller ändra det som är fel.',
      link,
      city,
    ],
  }),
  tell: ({ company, city, link, more }) => ({
    subject: `${company} lämnar katalogen ${more}`,
    lines: [
      `vi vet inte längre om uppgifterna om ${company} stämmer. Hör vi inget slutar de synas ${more}. Ett tryck på knappen på er sida räcker för att de ska stå kvar.`,
      link,
      city,
    ],
  }),
  lapse: ({ company, city, link }) => ({
    subject: `${company} syns inte längre i katalogen`,
    lines: [
      `vi har inte fått veta om uppgifterna om ${company} stämmer, så de syns inte längre. Vill ni synas igen? Det gör du på er sida.`,
      link,
      city,
    ],
  }),
}
