import type { OfficeCatalogue, Right } from '#src/features/staff/index.ts'

/** A page of the settings: where it is, who may open it, and what it is about. */
export interface SettingsSection {
  readonly href: string
  readonly right: Right
  readonly words: OfficeCatalogue<{ readonly title: string; readonly lead: string }>
}

const section = (path: string, words: SettingsSection['words'], right: Right = 'settings.change'): SettingsSection => ({
  href: `/office/settings/${path}`,
  right,
  words,
})

/** Every page of the settings, in the order of the hub. A room that has one adds its line. */
export const SETTINGS_SECTIONS: readonly SettingsSection[] = [
  section('city', {
    sv: { title: 'Staden', lead: 'Namn, land, läge, tidszon och kontakt.' },
    fi: { title: 'Kaupunki', lead: 'Nimi, maa, sijainti, aikavyöhyke ja yhteystiedot.' },
    en: { title: 'The city', lead: 'Names, country, place, time zone and contact.' },
  }),
  section('languages', {
    sv: { title: 'Språk', lead: 'Vilka språk webbplatsen har, vilka som krävs och vilka som är öppna för läsare.' },
    fi: { title: 'Kielet', lead: 'Mitkä kielet sivustolla on, mitkä vaaditaan ja mitkä ovat lukijoille auki.' },
    en: {
      title: 'Languages',
      lead: 'Which languages the site has, which are required, and which are open to readers.',
    },
  }),
  section('audiences', {
    sv: { title: 'Målgrupper', lead: 'För vilka innehållet är, och deras adresser.' },
    fi: { title: 'Kohderyhmät', lead: 'Keille sisältö on, ja ryhmien osoitteet.' },
    en: { title: 'Audiences', lead: 'Whom the content is for, and their addresses.' },
  }),
  section('themes', {
    sv: { title: 'Teman', lead: 'Vad innehållet handlar om, och temanas adresser.' },
    fi: { title: 'Teemat', lead: 'Mistä sisältö kertoo, ja teemojen osoitteet.' },
    en: { title: 'Themes', lead: 'What the content is about, and the addresses of themes.' },
  }),
  section('figures', {
    sv: { title: 'Nyckeltal', lead: 'Stadens tal på startsidan, med år och källa.' },
    fi: { title: 'Avainluvut', lead: 'Kaupungin luvut etusivulla, vuosineen ja lähteineen.' },
    en: { title: 'Key figures', lead: 'The city’s figures on the start page, with year and source.' },
  }),
  section('look', {
    sv: { title: 'Utseende', lead: 'Stadens färg och märke. Kontrasten kontrolleras.' },
    fi: { title: 'Ulkoasu', lead: 'Kaupungin väri ja tunnus. Kontrasti tarkistetaan.' },
    en: { title: 'Look', lead: 'The city’s colour and mark. The contrast is checked.' },
  }),
  section('menus', {
    sv: { title: 'Menyer', lead: 'Vilka sidor som står i menyerna, och i vilken ordning.' },
    fi: { title: 'Valikot', lead: 'Mitkä sivut ovat valikoissa ja missä järjestyksessä.' },
    en: { title: 'Menus', lead: 'Which pages stand in the menus, and in which order.' },
  }),
  section('footer', {
    sv: { title: 'Sidfot', lead: 'Text och länkar längst ned på varje sida.' },
    fi: { title: 'Alatunniste', lead: 'Teksti ja linkit jokaisen sivun lopussa.' },
    en: { title: 'Footer', lead: 'Words and links at the foot of every page.' },
  }),
  section('reviews', {
    sv: { title: 'Granskning', lead: 'Vad en andra person måste godkänna före publicering.' },
    fi: { title: 'Tarkastus', lead: 'Mitkä toisen henkilön on hyväksyttävä ennen julkaisua.' },
    en: { title: 'Reviews', lead: 'What a second person has to approve of before it is published.' },
  }),
  section('reminders', {
    sv: { title: 'Påminnelser', lead: 'När kansliet påminns om det som ska ses över, och hur många länkar som följs.' },
    fi: {
      title: 'Muistutukset',
      lead: 'Milloin toimistoa muistutetaan tarkistettavasta ja montako linkkiä seurataan.',
    },
    en: { title: 'Reminders', lead: 'When the office is reminded of what falls due, and how many links are followed.' },
  }),
  section('companies', {
    sv: { title: 'Företag och deltagare', lead: 'Hur ofta de blir tillfrågade, och vad som händer om de inte svarar.' },
    fi: {
      title: 'Yritykset ja osallistujat',
      lead: 'Kuinka usein heiltä kysytään ja mitä tapahtuu, jos he eivät vastaa.',
    },
    en: {
      title: 'Companies and participants',
      lead: 'How often they are asked, and what becomes of those who do not answer.',
    },
  }),
  section('following', {
    sv: {
      title: 'Följare',
      lead: 'När följare får mejl, vad som gäller för språk som fattas, och hur länge man följer.',
    },
    fi: {
      title: 'Seuraajat',
      lead: 'Milloin seuraajat saavat viestejä, mitä tehdään puuttuville kielille ja kauanko seurataan.',
    },
    en: {
      title: 'Followers',
      lead: 'When followers get mails, what holds for missing languages, and how long one follows.',
    },
  }),
  section('mail', {
    sv: { title: 'E-post', lead: 'Vem mejlen kommer från, och genom vilken server.' },
    fi: { title: 'Sähköposti', lead: 'Keneltä viestit tulevat ja minkä palvelimen kautta.' },
    en: { title: 'Mail', lead: 'Whom mails come from, and by which server they go.' },
  }),
  section('sending', {
    sv: { title: 'Utskick', lead: 'Takten för mejl till många, signatur (DKIM) och spärrade adresser.' },
    fi: { title: 'Joukkoviestit', lead: 'Viestien tahti, allekirjoitus (DKIM) ja estetyt osoitteet.' },
    en: { title: 'Mails to many', lead: 'Their pace, the signature (DKIM), and suppressed addresses.' },
  }),
  section('mailbox', {
    sv: { title: 'Inkommande post', lead: 'Brevlådan där svar och mejl som kommer tillbaka läses.' },
    fi: { title: 'Saapuva posti', lead: 'Postilaatikko, josta vastaukset ja takaisin tulleet viestit luetaan.' },
    en: { title: 'Incoming mail', lead: 'The mailbox in which answers and mails that come back are read.' },
  }),
  section('sign-on', {
    sv: { title: 'Stadens egen inloggning', lead: 'Inloggning med stadens identitetstjänst.' },
    fi: { title: 'Kaupungin oma kirjautuminen', lead: 'Kirjautuminen kaupungin tunnistuspalvelulla.' },
    en: { title: 'The city’s own sign-in', lead: 'Signing in with the city’s identity provider.' },
  }),
  section('retention', {
    sv: { title: 'Hur länge saker sparas', lead: 'Utkast, mejl, importerade filer och exporter.' },
    fi: { title: 'Kuinka kauan säilytetään', lead: 'Luonnokset, viestit, tuodut tiedostot ja viennit.' },
    en: { title: 'How long things are kept', lead: 'Drafts, mails, imported files and exports.' },
  }),
  section('processing', {
    sv: {
      title: 'Register över behandling',
      lead: 'Vilka personuppgifter som finns, varför och hur länge. Ansvariga.',
    },
    fi: { title: 'Seloste käsittelytoimista', lead: 'Mitä henkilötietoja on, miksi ja kuinka kauan. Vastuulliset.' },
    en: {
      title: 'Record of processing',
      lead: 'Which personal data there is, why and for how long. Who answers for it.',
    },
  }),
  section('translation', {
    sv: { title: 'Maskinöversättning', lead: 'En tjänst som gör första utkast, om staden vill ha en.' },
    fi: { title: 'Konekäännös', lead: 'Palvelu, joka laatii ensimmäiset luonnokset, jos kaupunki haluaa.' },
    en: { title: 'Machine translation', lead: 'A service that makes first drafts, if the city wants one.' },
  }),
  section('visits', {
    sv: { title: 'Besök', lead: 'Regler för besök, stängda veckor, planen för varje läge och texter för svar.' },
    fi: {
      title: 'Vierailut',
      lead: 'Vierailujen säännöt, suljetut viikot, vaiheiden suunnitelma ja vastausten tekstit.',
    },
    en: { title: 'Visits', lead: 'Rules of visits, closed weeks, the plan for each stage and texts of answers.' },
  }),
  section('letters', {
    sv: { title: 'Inbjudningsbrev', lead: 'Texterna som inbjudningsbrev utarbetas från, på varje språk.' },
    fi: { title: 'Kutsukirjeet', lead: 'Tekstit, joista kutsukirjeet luonnostellaan, kullakin kielellä.' },
    en: { title: 'Letters of invitation', lead: 'The texts that letters are drafted from, in each language.' },
  }),
]
