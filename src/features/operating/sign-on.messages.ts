import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface SignOnTexts {
  readonly title: string
  readonly lead: string
  readonly environmentWins: (name: string) => string
  readonly issuer: string
  readonly issuerHint: string
  readonly clientId: string
  readonly clientSecret: string
  readonly secretThere: string
  readonly secretNone: string
  readonly forget: string
  readonly name: string
  readonly nameHint: string
  readonly back: string
  readonly save: string
  readonly saved: string
  readonly problems: Readonly<Record<'issuer' | 'clientId' | 'clientSecret' | 'otherIssuer' | 'nothing', string>>
  readonly tryTitle: string
  readonly tryLead: string
  readonly try: string
  readonly goodTitle: string
  readonly good: string
  readonly wrongTitle: string
  readonly inDetail: string
  readonly findings: Readonly<
    Record<'away' | 'no_document' | 'other_issuer' | 'incomplete' | 'no_pkce' | 'wrong_client', string>
  >
}

/** The texts of the settings of single sign-on. */
export const signOnTexts: OfficeCatalogue<SignOnTexts> = {
  sv: {
    title: 'Stadens egen inloggning',
    lead: 'Med stadens identitetstjänst (Entra ID, Keycloak) loggar personalen in som på annat i staden. Lösenord och nycklar fungerar som förut.',
    environmentWins: (name) =>
      `${name} är angiven i programmets miljö (PROXENY_OIDC_ISSUER), och det går före det här.`,
    issuer: 'Utfärdare',
    issuerHint:
      'En https-adress, till exempel https://login.staden.fi/realms/personal. En tjänst i det egna nätet anges i programmets miljö.',
    clientId: 'Klient-id',
    clientSecret: 'Klienthemlighet',
    secretThere: 'En hemlighet finns sparad och visas aldrig. Lämna tomt för att behålla den.',
    secretNone: 'Sparas förseglad och visas aldrig igen.',
    forget: 'Glöm den sparade hemligheten',
    name: 'Vad knappen säger',
    nameHint: 'Tom: tjänstens namn på nätet.',
    back: 'I tjänsten anges den här adressen att komma tillbaka till:',
    save: 'Spara',
    saved: 'Sparat.',
    problems: {
      issuer: 'Skriv en adress som börjar med https://, utan frågetecken och lösenord.',
      clientId: 'Skriv det klient-id som tjänsten gav.',
      clientSecret: 'Skriv klienthemligheten. Utan den är inloggningen avstängd: töm utfärdaren om du vill det.',
      otherIssuer: 'Hemligheten hör till den förra utfärdaren. Skriv den nya utfärdarens.',
      nothing: 'Spara en utfärdare, ett klient-id och en hemlighet först.',
    },
    tryTitle: 'Prova',
    tryLead: 'Frågar tjänsten vem den är och om den känner oss, så som det är sparat nu. Ingen loggas in.',
    try: 'Prova',
    goodTitle: 'Tjänsten svarar',
    good: 'Den är den den utger sig för, kan det som behövs och godtar klienten.',
    wrongTitle: 'Något stämmer inte',
    inDetail: 'Närmare:',
    findings: {
      away: 'Tjänsten kan inte nås.',
      no_document:
        'På adressen finns ingen beskrivning av en identitetstjänst (openid-configuration). Kontrollera utfärdaren.',
      other_issuer: 'Tjänsten kallar sig något annat. Skriv utfärdaren precis som den säger, bokstav för bokstav:',
      incomplete: 'Tjänstens beskrivning är inte hel. Det här saknas:',
      no_pkce: 'Tjänsten kan inte skydda inloggningen med PKCE (S256). Slå på det där.',
      wrong_client: 'Tjänsten känner inte klient-id:t eller godtar inte hemligheten.',
    },
  },
  fi: {
    title: 'Kaupungin oma kirjautuminen',
    lead: 'Kaupungin tunnistuspalvelulla (Entra ID, Keycloak) henkilöstö kirjautuu kuten muuallekin kaupungissa. Salasanat ja avaimet toimivat kuten ennen.',
    environmentWins: (name) => `${name} on annettu ohjelman ympäristössä (PROXENY_OIDC_ISSUER), ja se on etusijalla.`,
    issuer: 'Myöntäjä',
    issuerHint:
      'https-osoite, esimerkiksi https://login.kaupunki.fi/realms/henkilosto. Oman verkon palvelu annetaan ohjelman ympäristössä.',
    clientId: 'Asiakastunnus',
    clientSecret: 'Asiakassalaisuus',
    secretThere: 'Salaisuus on tallessa eikä sitä näytetä. Jätä tyhjäksi, niin se säilyy.',
    secretNone: 'Tallennetaan sinetöitynä eikä näytetä enää.',
    forget: 'Unohda tallennettu salaisuus',
    name: 'Painikkeen teksti',
    nameHint: 'Tyhjä: palvelun nimi verkossa.',
    back: 'Palveluun annetaan tämä paluuosoite:',
    save: 'Tallenna',
    saved: 'Tallennettu.',
    problems: {
      issuer: 'Kirjoita osoite, joka alkaa https://, ilman kysymysmerkkiä ja salasanaa.',
      clientId: 'Kirjoita palvelun antama asiakastunnus.',
      clientSecret:
        'Kirjoita asiakassalaisuus. Ilman sitä kirjautuminen on pois käytöstä: tyhjennä myöntäjä, jos haluat niin.',
      otherIssuer: 'Salaisuus kuuluu edelliselle myöntäjälle. Kirjoita uuden myöntäjän salaisuus.',
      nothing: 'Tallenna ensin myöntäjä, asiakastunnus ja salaisuus.',
    },
    tryTitle: 'Kokeile',
    tryLead:
      'Kysyy palvelulta, kuka se on ja tunteeko se meidät, niin kuin nyt on tallennettu. Ketään ei kirjata sisään.',
    try: 'Kokeile',
    goodTitle: 'Palvelu vastaa',
    good: 'Se on se, joksi se sanoo itseään, osaa tarvittavan ja hyväksyy asiakkaan.',
    wrongTitle: 'Jokin ei täsmää',
    inDetail: 'Tarkemmin:',
    findings: {
      away: 'Palveluun ei saada yhteyttä.',
      no_document: 'Osoitteessa ei ole tunnistuspalvelun kuvausta (openid-configuration). Tarkista myöntäjä.',
      other_issuer: 'Palvelu käyttää itsestään toista nimeä. Kirjoita myöntäjä täsmälleen niin kuin se sanoo:',
      incomplete: 'Palvelun kuvaus ei ole täydellinen. Puuttuu:',
      no_pkce: 'Palvelu ei osaa suojata kirjautumista PKCE:llä (S256). Ota se siellä käyttöön.',
      wrong_client: 'Palvelu ei tunne asiakastunnusta tai ei hyväksy salaisuutta.',
    },
  },
  en: {
    title: 'The city’s own sign-in',
    lead: 'With the identity provider of the city (Entra ID, Keycloak) staff sign in as they do elsewhere. Passwords and passkeys work as before.',
    environmentWins: (name) =>
      `${name} is given in the environment of the program (PROXENY_OIDC_ISSUER), which comes before this.`,
    issuer: 'Issuer',
    issuerHint:
      'An https address, like https://login.city.example/realms/staff. A provider in a network of your own is given in the environment of the program.',
    clientId: 'Client id',
    clientSecret: 'Client secret',
    secretThere: 'A secret is kept and never shown. Leave empty to keep it.',
    secretNone: 'It is kept sealed and never shown again.',
    forget: 'Forget the secret that is kept',
    name: 'What the button says',
    nameHint: 'Empty: the host of the provider.',
    back: 'The provider is given this address to come back to:',
    save: 'Save',
    saved: 'Saved.',
    problems: {
      issuer: 'Write an address that starts with https://, without a question mark and a password.',
      clientId: 'Write the client id that the provider gave.',
      clientSecret:
        'Write the client secret. Without it this sign-in is off: empty the issuer if that is what you want.',
      otherIssuer: 'The secret is that of the issuer before. Write the one of the new issuer.',
      nothing: 'Save an issuer, a client id and a secret first.',
    },
    tryTitle: 'Try it',
    tryLead: 'Asks the provider who it is and whether it knows us, as it is saved now. Nobody is signed in.',
    try: 'Try it',
    goodTitle: 'The provider answers',
    good: 'It is who it says it is, can do what is needed, and accepts the client.',
    wrongTitle: 'Something is not right',
    inDetail: 'In detail:',
    findings: {
      away: 'The provider cannot be reached.',
      no_document:
        'There is no description of an identity provider (openid-configuration) at this address. Check the issuer.',
      other_issuer: 'The provider calls itself something else. Write the issuer exactly as it says, letter by letter:',
      incomplete: 'The description of the provider is not whole. This is missing:',
      no_pkce: 'The provider cannot protect the sign-in with PKCE (S256). Turn it on there.',
      wrong_client: 'The provider does not know the client id, or does not accept the secret.',
    },
  },
}
