import type { OfficeCatalogue } from '#src/features/staff/index.ts'

type Field = 'fromName' | 'fromAddress' | 'replyTo' | 'host' | 'port' | 'security' | 'user'

interface MailTexts {
  readonly title: string
  readonly ways: Readonly<Record<'environment' | 'settings' | 'nobody', string>>
  readonly environmentWins: string
  readonly nowFrom: (from: string) => string
  readonly fromTitle: string
  readonly serverTitle: string
  readonly fields: Readonly<Record<Field, string>>
  readonly hints: Readonly<Partial<Record<Field, string>>>
  readonly securities: Readonly<Record<'starttls' | 'tls' | 'none', string>>
  readonly password: string
  readonly passwordThere: string
  readonly passwordNone: string
  readonly forget: string
  readonly save: string
  readonly saved: string
  readonly problems: {
    readonly name: string
    readonly address: string
    readonly nameAlone: string
    readonly host: string
    readonly port: (ports: readonly number[]) => string
    readonly security: string
    readonly unprotected: string
  }
  readonly tryTitle: string
  readonly tryLead: (email: string) => string
  readonly try: string
  readonly serverSaid: string
  readonly inDetail: string
  readonly letter: { readonly subject: string; readonly text: (name: string) => string }
  readonly trials: Readonly<
    Record<
      | 'sentTitle'
      | 'failedTitle'
      | 'noServerTitle'
      | 'noServer'
      | 'auth'
      | 'unknownHost'
      | 'certificate'
      | 'silent'
      | 'refused',
      string
    >
  > & { readonly sent: (email: string) => string }
}

/** The texts of the settings of mail. */
export const mailTexts: OfficeCatalogue<MailTexts> = {
  sv: {
    title: 'E-post',
    ways: {
      environment: 'Mejlen går genom servern som den som driver programmet har angett (SMTP_URL).',
      settings: 'Mejlen går genom servern nedan.',
      nobody: 'Det finns ingen e-postserver: mejlen skickas inte utan står i utgående post.',
    },
    environmentWins: 'SMTP_URL i programmets miljö går före det som anges här.',
    nowFrom: (from) => `Just nu kommer mejlen från ${from}.`,
    fromTitle: 'Avsändare',
    serverTitle: 'Server',
    fields: {
      fromName: 'Avsändarens namn',
      fromAddress: 'Avsändarens adress',
      replyTo: 'Svar går till',
      host: 'Servern',
      port: 'Port',
      security: 'Skydd',
      user: 'Användarnamn',
    },
    hints: {
      fromAddress: 'Tom: no-reply vid webbplatsens namn.',
      replyTo: 'Tom: till avsändaren.',
      host: 'Till exempel smtp.staden.fi. Tom: ingen server.',
    },
    securities: { starttls: 'STARTTLS, krävs (587)', tls: 'TLS från början (465)', none: 'Inget' },
    password: 'Lösenord',
    passwordThere: 'Ett lösenord finns sparat och visas aldrig. Lämna tomt för att behålla det.',
    passwordNone: 'Sparas förseglat och visas aldrig igen.',
    forget: 'Glöm det sparade lösenordet',
    save: 'Spara',
    saved: 'Sparat.',
    problems: {
      name: 'Skriv ett namn utan citattecken och vinkelparenteser, högst 100 tecken.',
      address: 'Skriv en adress, till exempel varlden@staden.fi.',
      nameAlone: 'Ett namn behöver en adress.',
      host: 'Skriv serverns namn, till exempel smtp.staden.fi, utan smtp:// och port.',
      port: (ports) => `Porten måste vara en av ${ports.join(', ')}.`,
      security: 'Välj hur vägen till servern skyddas.',
      unprotected: 'Ett lösenord skickas inte oskyddat: välj STARTTLS eller TLS, eller ta bort användarnamnet.',
    },
    tryTitle: 'Prova',
    tryLead: (email) => `Skickar ett brev till ${email}, så som det är sparat nu.`,
    try: 'Skicka ett provbrev till mig',
    serverSaid: 'Servern svarade:',
    inDetail: 'Närmare:',
    letter: {
      subject: 'Provbrev från webbplatsen',
      text: (name) => `Hej ${name}!\n\nDet här brevet kom fram: e-posten fungerar.\n`,
    },
    trials: {
      sentTitle: 'Servern tog emot brevet',
      sent: (email) => `Det är på väg till ${email}. Kommer det inte fram, titta bland skräpposten.`,
      failedTitle: 'Brevet gick inte iväg',
      noServerTitle: 'Ingen server',
      noServer: 'Brevet står i utgående post.',
      auth: 'Servern godtar inte användarnamnet eller lösenordet.',
      unknownHost: 'Ingen server har det namnet. Kontrollera stavningen.',
      certificate: 'Vägen till servern kunde inte skyddas: fel skydd eller port, eller ett certifikat som inte gäller.',
      silent: 'Servern svarar inte på den porten.',
      refused: 'Servern vägrade ta emot brevet, ofta för att avsändaradressen inte är dess egen.',
    },
  },
  fi: {
    title: 'Sähköposti',
    ways: {
      environment: 'Viestit lähtevät palvelimelta, jonka ohjelman ylläpitäjä on antanut (SMTP_URL).',
      settings: 'Viestit lähtevät alla olevalta palvelimelta.',
      nobody: 'Sähköpostipalvelinta ei ole: viestejä ei lähetetä, ne ovat lähtevässä postissa.',
    },
    environmentWins: 'Ohjelman ympäristön SMTP_URL on etusijalla tähän nähden.',
    nowFrom: (from) => `Nyt viestien lähettäjä on ${from}.`,
    fromTitle: 'Lähettäjä',
    serverTitle: 'Palvelin',
    fields: {
      fromName: 'Lähettäjän nimi',
      fromAddress: 'Lähettäjän osoite',
      replyTo: 'Vastaukset osoitteeseen',
      host: 'Palvelin',
      port: 'Portti',
      security: 'Suojaus',
      user: 'Käyttäjätunnus',
    },
    hints: {
      fromAddress: 'Tyhjä: no-reply sivuston nimessä.',
      replyTo: 'Tyhjä: lähettäjälle.',
      host: 'Esimerkiksi smtp.kaupunki.fi. Tyhjä: ei palvelinta.',
    },
    securities: { starttls: 'STARTTLS, vaaditaan (587)', tls: 'TLS alusta alkaen (465)', none: 'Ei mitään' },
    password: 'Salasana',
    passwordThere: 'Salasana on tallessa eikä sitä näytetä. Jätä tyhjäksi, niin se säilyy.',
    passwordNone: 'Tallennetaan sinetöitynä eikä näytetä enää.',
    forget: 'Unohda tallennettu salasana',
    save: 'Tallenna',
    saved: 'Tallennettu.',
    problems: {
      name: 'Kirjoita nimi ilman lainausmerkkejä ja kulmasulkeita, enintään 100 merkkiä.',
      address: 'Kirjoita osoite, esimerkiksi maailma@kaupunki.fi.',
      nameAlone: 'Nimi tarvitsee osoitteen.',
      host: 'Kirjoita palvelimen nimi, esimerkiksi smtp.kaupunki.fi, ilman smtp:// ja porttia.',
      port: (ports) => `Portin pitää olla jokin näistä: ${ports.join(', ')}.`,
      security: 'Valitse, miten yhteys palvelimeen suojataan.',
      unprotected: 'Salasanaa ei lähetetä suojaamatta: valitse STARTTLS tai TLS tai poista käyttäjätunnus.',
    },
    tryTitle: 'Kokeile',
    tryLead: (email) => `Lähettää kirjeen osoitteeseen ${email} niin kuin nyt on tallennettu.`,
    try: 'Lähetä minulle koekirje',
    serverSaid: 'Palvelin vastasi:',
    inDetail: 'Tarkemmin:',
    letter: {
      subject: 'Koekirje sivustolta',
      text: (name) => `Hei ${name}!\n\nTämä kirje tuli perille: sähköposti toimii.\n`,
    },
    trials: {
      sentTitle: 'Palvelin otti kirjeen vastaan',
      sent: (email) => `Se on matkalla osoitteeseen ${email}. Jos se ei tule, katso roskapostista.`,
      failedTitle: 'Kirje ei lähtenyt',
      noServerTitle: 'Ei palvelinta',
      noServer: 'Kirje on lähtevässä postissa.',
      auth: 'Palvelin ei hyväksy käyttäjätunnusta tai salasanaa.',
      unknownHost: 'Sen nimistä palvelinta ei ole. Tarkista kirjoitusasu.',
      certificate: 'Yhteyttä ei voitu suojata: väärä suojaus tai portti, tai varmenne ei kelpaa.',
      silent: 'Palvelin ei vastaa siinä portissa.',
      refused: 'Palvelin kieltäytyi ottamasta kirjettä, usein siksi, ettei lähettäjän osoite ole sen oma.',
    },
  },
  en: {
    title: 'Mail',
    ways: {
      environment: 'Mails go by the server that whoever runs the program has given (SMTP_URL).',
      settings: 'Mails go by the server below.',
      nobody: 'There is no mail server: mails are not sent, they stand in the outbox.',
    },
    environmentWins: 'SMTP_URL in the environment of the program comes before what is given here.',
    nowFrom: (from) => `Now mails come from ${from}.`,
    fromTitle: 'Sender',
    serverTitle: 'Server',
    fields: {
      fromName: 'Name of the sender',
      fromAddress: 'Address of the sender',
      replyTo: 'Replies go to',
      host: 'Server',
      port: 'Port',
      security: 'Protection',
      user: 'User name',
    },
    hints: {
      fromAddress: 'Empty: no-reply at the name of the site.',
      replyTo: 'Empty: to the sender.',
      host: 'Like smtp.city.example. Empty: no server.',
    },
    securities: { starttls: 'STARTTLS, required (587)', tls: 'TLS from the start (465)', none: 'None' },
    password: 'Password',
    passwordThere: 'A password is kept and never shown. Leave empty to keep it.',
    passwordNone: 'It is kept sealed and never shown again.',
    forget: 'Forget the password that is kept',
    save: 'Save',
    saved: 'Saved.',
    problems: {
      name: 'Write a name without quotes and angle brackets, at most 100 characters.',
      address: 'Write an address, like world@city.example.',
      nameAlone: 'A name needs an address.',
      host: 'Write the name of the server, like smtp.city.example, without smtp:// and port.',
      port: (ports) => `The port must be one of ${ports.join(', ')}.`,
      security: 'Choose how the way to the server is protected.',
      unprotected: 'A password is not sent unprotected: choose STARTTLS or TLS, or take the user name out.',
    },
    tryTitle: 'Try it',
    tryLead: (email) => `Sends a letter to ${email}, as it is saved now.`,
    try: 'Send me a test letter',
    serverSaid: 'The server answered:',
    inDetail: 'In detail:',
    letter: {
      subject: 'A test letter from the site',
      text: (name) => `Hello ${name}!\n\nThis letter arrived: mail works.\n`,
    },
    trials: {
      sentTitle: 'The server took the letter',
      sent: (email) => `It is on its way to ${email}. If it does not arrive, look into the spam.`,
      failedTitle: 'The letter did not leave',
      noServerTitle: 'No server',
      noServer: 'The letter stands in the outbox.',
      auth: 'The server does not accept the user name or the password.',
      unknownHost: 'No server has this name. Check its spelling.',
      certificate:
        'The way to the server could not be protected: the wrong protection or port, or a certificate that is not good.',
      silent: 'The server does not answer on this port.',
      refused: 'The server refused the letter, often because the address of the sender is not its own.',
    },
  },
}
