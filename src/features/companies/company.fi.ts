import type { CompanyMails, CompanyTexts } from './company.texts.ts'

/** The public texts of companies in Finnish. */
export const companyTextsFi: CompanyTexts = {
  title: 'Ilmoita yrityksesi',
  lead: (city) =>
    `Muista maista tulleille yrityksille, jotka toimivat täällä (${city}). Pidät yrityksen tiedot itse ajan tasalla ja päätät itse, näkyvätkö ne muille.`,
  steps:
    'Ensin vahvistat osoitteesi sähköpostin kautta. Sitten käymme ilmoituksen läpi, yleensä muutamassa päivässä. Kerran vuodessa kysymme, onko kaikki yhä oikein.',
  parts: { company: 'Yritys', contact: 'Yhteyshenkilö', wishes: 'Toiveenne', directory: 'Yrityshakemisto' },
  fields: {
    name: { label: 'Yrityksen nimi' },
    country: { label: 'Maa, josta yritys tulee' },
    field: { label: 'Toimiala' },
    year: { label: 'Vuosi, jona yritys tuli tänne', hint: 'Neljä numeroa, esimerkiksi 2019.' },
    employees: { label: 'Henkilöstön määrä täällä' },
    website: { label: 'Verkkosivusto' },
    contact: { label: 'Nimesi' },
    role: { label: 'Tehtäväsi yrityksessä' },
    email: { label: 'Sähköpostiosoite', hint: 'Lähetämme siihen linkin yrityksen omalle sivulle.' },
    phone: { label: 'Puhelin', hint: 'Maatunnuksen kanssa. Vain kiireellisiin asioihin.' },
    lang: { label: 'Kieli, jolla kirjoitamme sinulle' },
    langs: { label: 'Kielet, joilla kanssanne voi puhua' },
    wants: { label: 'Mitä toivotte?', hint: 'Valitse sopivat. Kaikkea voi muuttaa myöhemmin.' },
    consents: {
      label: 'Näkyminen hakemistossa',
      hint: 'Näytämme silloin nimen, maan, toimialan, tulovuoden, henkilöstön määrän, verkkosivuston ja kuvauksen sivustollamme ja avoimessa datassa. Yhteyshenkilöä ei näytetä koskaan. Ilman suostumustasi yritys on mukana vain tilastoissa. Voit perua suostumuksen milloin tahansa.',
    },
  },
  description: (language) => `Lyhyt kuvaus: ${language}`,
  descriptionHint: 'Muutama virke, enintään 600 merkkiä. Voit jättää tyhjäksi.',
  wants: {
    news: 'Saada yrityksille suunnattuja uutisia',
    visits: 'Saada tietoa vierailuista ja tapahtumista',
    host: 'Ottaa vastaan vieraita',
  },
  consent: 'Kyllä, yritys saa näkyä julkisessa hakemistossa',
  consentYes: 'kyllä',
  consentNo: 'ei',
  chooseCountry: 'Valitse maa',
  chooseField: 'Valitse toimiala',
  privacy:
    'Käytämme yhteyshenkilön tietoja vain yhteydenpitoon yrityksen kanssa. Ne poistetaan, kun haluat, ja viimeistään kun yritys ei ole vastannut kahteen vuoteen.',
  send: 'Lähetä ilmoitus',
  proveTitle: 'Onko tämä osoite sinun?',
  proveLead: (name) => `Joku on ilmoittanut yrityksen ${name} tällä osoitteella.`,
  proveAddress: 'Joku haluaa, että yrityksen sähköposti tulee tähän osoitteeseen.',
  own: {
    waiting: 'Ilmoitus odottaa, että käymme sen läpi. Mitään ei vielä näy muille.',
    changeWaits: 'Muutoksesi odottavat, että käymme ne läpi. Siihen asti muille näkyvät aiemmat tiedot.',
    listed: 'Yritys näkyy hakemistossa.',
    unlisted: 'Yritys ei näy hakemistossa. Se on mukana vain tilastoissa.',
    declined: 'Emme ole voineet ottaa ilmoitusta vastaan:',
    toPage: 'Yrityksen sivu',
    checkLead: 'Tarkista, että yllä olevat tiedot ovat oikein. Jos eivät ole, muuta niitä alempana.',
    change: 'Muuta tietoja',
    changeLead: 'Yhteystiedot ja toiveet muuttuvat heti. Muille näkyvät tiedot käymme ensin läpi.',
    save: 'Tallenna',
    withdrawTitle: 'Lopeta näkyminen',
    withdrawLead: 'Yritys poistuu heti hakemistosta, hausta, syötteistä ja avoimesta datasta.',
    withdraw: 'Peru suostumus',
    addressTitle: 'Vaihda sähköpostiosoite',
    addressLead:
      'Lähetämme linkin uuteen osoitteeseen. Vanha on voimassa, kunnes linkki on avattu ja painiketta painettu.',
    addressSend: 'Lähetä linkki',
    eraseTitle: 'Poista kaikki',
    eraseLead:
      'Yrityksen tiedot ja sinun yhteystietosi poistetaan lopullisesti. Se, mitä yritys on tehnyt kaupungin kanssa, kuten tapahtumat, voi jäädä rekisteriin muiden näkymättömiin. Jos seuraat uutisiamme, lopeta se noiden viestien linkistä.',
    erase: 'Poista kaikki',
    eraseYes: 'Kyllä, poista lopullisesti',
    erased: 'Yrityksen tiedot ja sinun tietosi on poistettu. Kiitos yhteistyöstä.',
    done: {
      proven: 'Kiitos! Osoite on vahvistettu ja ilmoitus on meillä. Lähetimme linkin tälle sivulle sähköpostitse.',
      saved: 'Muutokset on tallennettu.',
      waits: 'Muutokset on tallennettu. Muille näkyvät tiedot käymme ensin läpi.',
      checked: 'Kiitos. Kysymme uudelleen vuoden kuluttua.',
      withdrawn: 'Yritys ei enää näy.',
      mailed: 'Lähetimme linkin uuteen osoitteeseen.',
      address: 'Uusi osoite on nyt voimassa.',
    },
  },
}

/** The mails to companies in Finnish. */
export const companyMailsFi: CompanyMails = {
  prove: ({ company, city, link, ignore }) => ({
    subject: `Vahvista ilmoitus: ${company}`,
    lines: [
      `joku on ilmoittanut yrityksen ${company} tällä osoitteella (${city}). Olitko se sinä? Avaa linkki ja paina painiketta.`,
      link,
      ignore,
    ],
  }),
  address: ({ company, link, ignore }) => ({
    subject: `Vahvista osoite: ${company}`,
    lines: [
      `joku haluaa, että yrityksen ${company} sähköposti tulee tähän osoitteeseen. Avaa linkki ja paina painiketta.`,
      link,
      ignore,
    ],
  }),
  received: ({ company, city, link }) => ({
    subject: `${company}: ilmoitus on meillä`,
    lines: [
      `käymme nyt läpi yrityksen ${company} ilmoituksen, ja saat viestin, kun se on tehty. Yrityksen omalla sivulla näet kaiken, minkä olemme tallentaneet, ja voit muuttaa tai poistaa sen.`,
      link,
      'Linkki on vain sinun: älä lähetä sitä eteenpäin.',
      city,
    ],
  }),
  accepted: ({ company, city, link, more }) => ({
    subject: `${company}: tiedot on hyväksytty`,
    lines: [
      `olemme käyneet läpi yrityksen ${company} tiedot.${more ? ` Näin ne näkyvät kaikille: ${more}` : ' Yritys ei näy hakemistossa, kuten olet päättänyt.'}`,
      'Yrityksen oma sivu:',
      link,
      city,
    ],
  }),
  declined: ({ company, city, link, more }) => ({
    subject: `${company}: emme voineet ottaa tietoja vastaan`,
    lines: [
      `olemme käyneet läpi yrityksen ${company} tiedot, mutta emme voi ottaa niitä vastaan:`,
      more,
      'Voit muuttaa niitä omalla sivulla, niin katsomme uudelleen.',
      link,
      city,
    ],
  }),
  ask: ({ company, city, link }) => ({
    subject: `Ovatko tiedot oikein: ${company}?`,
    lines: [
      'kerran vuodessa kysymme, onko kaikki yhä oikein. Avaa oma sivu: yksi painallus riittää, tai muuta se, mikä on väärin.',
      link,
      city,
    ],
  }),
  remind: ({ company, city, link }) => ({
    subject: `Muistutus: ovatko tiedot oikein: ${company}?`,
    lines: [
      'emme ole kuulleet sinusta. Avaa oma sivu ja paina painiketta, jos kaikki on oikein, tai muuta se, mikä on väärin.',
      link,
      city,
    ],
  }),
  tell: ({ company, city, link, more }) => ({
    subject: `${company} poistuu hakemistosta ${more}`,
    lines: [
      `emme enää tiedä, ovatko yrityksen ${company} tiedot oikein. Jos emme kuule sinusta, ne lakkaavat näkymästä ${more}. Yksi painallus omalla sivulla riittää, että ne pysyvät.`,
      link,
      city,
    ],
  }),
  lapse: ({ company, city, link }) => ({
    subject: `${company} ei enää näy hakemistossa`,
    lines: [
      `emme ole saaneet tietää, ovatko yrityksen ${company} tiedot oikein, joten ne eivät enää näy. Jos haluatte näkyä taas, voit muuttaa asian omalla sivulla.`,
      link,
      city,
    ],
  }),
}
