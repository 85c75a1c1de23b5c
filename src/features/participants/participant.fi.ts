import type { ParticipantMails, ParticipantTexts } from './participant.texts.ts'

/** The public texts of those who take part in Finnish. */
export const participantTextsFi: ParticipantTexts = {
  title: 'Osallistu',
  lead: (city) =>
    `Osaatko kieltä, tunnetko kaupungin tai tiedätkö jostakin, mikä kiinnostaa muita? Ilmoittaudu yksin tai yhdistyksen puolesta. Otamme yhteyttä, kun kaupunki (${city}) saa vieraita tai haluaa tietää, mitä asukkaat ajattelevat.`,
  steps:
    'Et sitoudu mihinkään: kysymme joka kerta, ja voit vastata kyllä tai ei. Voit pitää taukoa tai lopettaa milloin tahansa.',
  sections: { who: 'Kuka olet', what: 'Mitä osaat ja haluat' },
  fields: {
    name: { label: 'Nimesi' },
    email: { label: 'Sähköpostiosoite', hint: 'Lähetämme siihen linkin omalle sivullesi ja kutsut.' },
    phone: { label: 'Puhelin', hint: 'Voit jättää tyhjäksi. Vain kiireellisiin asioihin.' },
    lang: { label: 'Kieli, jolla kirjoitamme sinulle' },
    association: { label: 'Yhdistys', hint: 'Jos ilmoittaudut yhdistyksen puolesta. Muuten jätä tyhjäksi.' },
    parts: { label: 'Missä roolissa haluat osallistua?' },
    speaks: { label: 'Kielet, joita puhut', hint: 'Aloita siitä, jota puhut parhaiten.' },
    themes: { label: 'Aiheet, joista tiedät jotain' },
    times: { label: 'Milloin sinulle useimmiten sopii?' },
    words: {
      label: 'Onko muuta, mitä meidän pitäisi tietää?',
      hint: 'Älä kerro terveydestä, uskonnosta tai politiikasta.',
    },
    consents: {
      label: 'Suostumuksesi',
      hint: 'Vain henkilöstö näkee tiedot. Voit lukea, muuttaa ja poistaa ne omalla sivullasi, ja kerran vuodessa kysymme, haluatko jatkaa.',
    },
  },
  parts: {
    guide: 'Opas: näytän kaupunkia vieraille',
    host_family: 'Isäntäperhe: otan jonkun vastaan kotiini',
    interpreter: 'Tulkki: autan kielen kanssa',
    panel: 'Paneeli: kerron mielipiteeni, kun kaupunki kysyy',
  },
  levels: { basic: 'vähän', good: 'hyvin', fluent: 'sujuvasti', native: 'äidinkieli' },
  times: { weekdays: 'Arkisin päivällä', evenings: 'Iltaisin', weekends: 'Viikonloppuisin' },
  language: (number) => `Kieli ${number}`,
  howWell: (number) => `Miten hyvin puhut kieltä ${number}`,
  chooseLang: 'Valitse kieli',
  chooseLevel: 'Valitse taso',
  consent: 'Kyllä, kaupunki saa tallentaa nämä tiedot ja kysyä minulta',
  send: 'Ilmoittaudu',
  proveTitle: 'Onko tämä osoite sinun?',
  proveLead: 'Joku on ilmoittautunut osallistujaksi tällä osoitteella.',
  own: {
    title: 'Oma sivusi osallistujana',
    active: 'Olet mukana. Otamme yhteyttä, kun meillä on jotain sopivaa.',
    paused: 'Pidät taukoa. Emme kysy sinulta ennen kuin ilmoitat.',
    checkLead: 'Haluatko yhä osallistua, ja ovatko yllä olevat tiedot oikein?',
    change: 'Muuta tietoja',
    save: 'Tallenna',
    pause: 'Pidä taukoa',
    pauseLead: 'Säilytämme tietosi mutta emme kysy sinulta.',
    resume: 'Osallistu taas',
    resumeLead: 'Kysymme sinulta taas, kun jotain sopii.',
    invitations: 'Kutsut',
    eraseTitle: 'Lopeta ja poista kaikki',
    eraseLead: 'Tietosi ja kaikki vastauksesi poistetaan heti ja lopullisesti.',
    erase: 'Lopeta ja poista kaikki',
    eraseYes: 'Kyllä, poista lopullisesti',
    erased: 'Tietosi on poistettu. Kiitos, että olit mukana.',
    done: {
      proven: 'Kiitos! Osoite on vahvistettu, ja olet mukana. Lähetimme linkin tälle sivulle sähköpostitse.',
      saved: 'Muutokset on tallennettu.',
      checked: 'Kiitos. Kysymme uudelleen vuoden kuluttua.',
      paused: 'Pidät nyt taukoa.',
      resumed: 'Olet taas mukana.',
    },
  },
  invitation: {
    until: (day) => `Vastaa viimeistään ${day}. Siihen asti voit muuttaa vastaustasi.`,
    over: 'Vastausaika on päättynyt.',
    answer: 'Tuletko?',
    consulted: 'Vastauksesi',
    answers: { yes: 'Kyllä', no: 'Ei', maybe: 'Ehkä' },
    words: 'Omin sanoin',
    wordsHint: 'Voit jättää tyhjäksi.',
    send: 'Lähetä vastaus',
    saved: 'Kiitos, saimme vastauksesi.',
    mine: 'Kaikki, mitä olemme sinusta tallentaneet',
    onlyOurs: 'Vain henkilöstö näkee vastauksesi.',
  },
}

/** The mails to those who take part in Finnish. */
export const participantMailsFi: ParticipantMails = {
  prove: ({ city, link, ignore }) => ({
    subject: `Vahvista, että haluat osallistua (${city})`,
    lines: [
      'joku on ilmoittautunut osallistujaksi tällä osoitteella. Olitko se sinä? Avaa linkki ja paina painiketta.',
      link,
      ignore,
    ],
  }),
  joined: ({ city, link }) => ({
    subject: `Tervetuloa osallistujaksi (${city})`,
    lines: [
      'olet mukana. Omalla sivullasi näet kaiken, minkä olemme tallentaneet; voit muuttaa sitä, pitää taukoa tai lopettaa.',
      link,
      'Linkki on vain sinun: älä lähetä sitä eteenpäin.',
      city,
    ],
  }),
  ask: ({ city, link }) => ({
    subject: `Haluatko yhä osallistua (${city})?`,
    lines: [
      'kysymme kerran vuodessa. Avaa oma sivusi ja paina painiketta, jos haluat jatkaa, tai poista tietosi siellä.',
      link,
      city,
    ],
  }),
  remind: ({ city, link }) => ({
    subject: `Muistutus: haluatko yhä osallistua (${city})?`,
    lines: ['emme ole kuulleet sinusta. Avaa oma sivusi ja paina painiketta, jos haluat jatkaa.', link, city],
  }),
  tell: ({ city, link, day }) => ({
    subject: `Tietosi poistetaan ${day}`,
    lines: [
      `emme tiedä, haluatko yhä osallistua. Jos emme kuule sinusta, poistamme tietosi ${day}. Yksi painallus omalla sivullasi riittää, että ne säilyvät.`,
      link,
      city,
    ],
  }),
  lapse: ({ city }) => ({
    subject: 'Olemme poistaneet tietosi osallistujana',
    lines: [
      'emme ole kuulleet sinusta pitkään aikaan, joten tietosi on poistettu. Voit ilmoittautua uudelleen milloin vain.',
      city,
    ],
  }),
  invite: ({ city, link, title, text, day }) => ({
    subject: title,
    lines: [text, `Vastaa viimeistään ${day}:`, link, 'Linkki on vain sinun. Sinun ei tarvitse kirjautua.', city],
  }),
  invite_again: ({ city, link, title, text, day }) => ({
    subject: `Muistutus: ${title}`,
    lines: ['emme ole vielä saaneet vastaustasi. Ei on myös vastaus.', text, `Vastaa viimeistään ${day}:`, link, city],
  }),
}
