import type { EntryKind } from '#src/features/entries/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface MenuTexts {
  readonly menus: string
  readonly menusLead: string
  readonly place: string
  readonly places: Readonly<Record<'main' | 'footer' | 'none', string>>
  readonly notPublic: string
  readonly noPages: string
  readonly footer: string
  readonly footerLead: string
  readonly words: string
  readonly wordsHint: string
  readonly links: string
  readonly linksHint: string
  readonly linkName: string
  readonly linkHref: string
  readonly linkNameMissing: string
  readonly linkHrefMissing: string
  readonly reviews: string
  readonly reviewsLead: string
  readonly reviewKinds: string
  readonly kinds: Readonly<Record<EntryKind, string>>
}

/** The texts on menus, the footer and required reviews. */
export const menuTexts: OfficeCatalogue<MenuTexts> = {
  sv: {
    menus: 'Menyer',
    menusLead:
      'Sidorna i huvudmenyn står överst på varje sida och som kort på startsidan. Nyheter, höjdpunkter, evenemang och projekt står alltid efter dem.',
    place: 'Plats',
    places: { main: 'Huvudmenyn', footer: 'Sidfoten', none: 'Ingen meny' },
    notPublic: 'inte publicerad än: står i menyn när den är det',
    noPages: 'Det finns inga sidor än.',
    footer: 'Sidfot',
    footerLead: 'Står längst ned på varje sida.',
    words: 'Några ord',
    wordsHint: 'Till exempel vem som svarar för webbplatsen. Får vara tomt.',
    links: 'Länkar till andra ställen',
    linksHint: 'Stadens egna sidor på sociala medier. Töm båda fälten för att ta bort en länk.',
    linkName: 'Namn',
    linkHref: 'Adress (https)',
    linkNameMissing: 'Skriv vad länken heter.',
    linkHrefMissing: 'Skriv länkens adress.',
    reviews: 'Granskning',
    reviewsLead:
      'En andra person måste godkänna texten innan den publiceras. Den som har rätt att gå förbi granskningen kan det fortfarande, och det står i loggen.',
    reviewKinds: 'Kräv granskning för',
    kinds: {
      page: 'Sidor',
      story: 'Nyheter',
      highlight: 'Höjdpunkter',
      party: 'Texter om parter',
      activity: 'Texter om aktiviteter',
    },
  },
  fi: {
    menus: 'Valikot',
    menusLead:
      'Päävalikon sivut ovat jokaisen sivun yläosassa ja kortteina etusivulla. Uutiset, nostot, tapahtumat ja hankkeet tulevat aina niiden jälkeen.',
    place: 'Paikka',
    places: { main: 'Päävalikko', footer: 'Alatunniste', none: 'Ei valikossa' },
    notPublic: 'ei vielä julkaistu: on valikossa sitten, kun on',
    noPages: 'Sivuja ei vielä ole.',
    footer: 'Alatunniste',
    footerLead: 'On jokaisen sivun lopussa.',
    words: 'Muutama sana',
    wordsHint: 'Esimerkiksi kuka sivustosta vastaa. Saa olla tyhjä.',
    links: 'Linkkejä muualle',
    linksHint: 'Kaupungin omat sivut sosiaalisessa mediassa. Tyhjennä molemmat kentät, kun haluat poistaa linkin.',
    linkName: 'Nimi',
    linkHref: 'Osoite (https)',
    linkNameMissing: 'Kirjoita, mikä linkin nimi on.',
    linkHrefMissing: 'Kirjoita linkin osoite.',
    reviews: 'Tarkastus',
    reviewsLead:
      'Toisen henkilön on hyväksyttävä teksti, ennen kuin se julkaistaan. Se, jolla on oikeus ohittaa tarkastus, voi yhä tehdä niin, ja se on lokissa.',
    reviewKinds: 'Vaadi tarkastus näille',
    kinds: {
      page: 'Sivut',
      story: 'Uutiset',
      highlight: 'Nostot',
      party: 'Tekstit tahoista',
      activity: 'Tekstit toiminnasta',
    },
  },
  en: {
    menus: 'Menus',
    menusLead:
      'The pages of the main menu stand at the top of every page and as cards on the start page. News, highlights, events and projects always come after them.',
    place: 'Place',
    places: { main: 'Main menu', footer: 'Footer', none: 'In no menu' },
    notPublic: 'not published yet: in the menu once it is',
    noPages: 'There are no pages yet.',
    footer: 'Footer',
    footerLead: 'Stands at the foot of every page.',
    words: 'A few words',
    wordsHint: 'For example who answers for the site. May be left empty.',
    links: 'Links to other places',
    linksHint: 'The city’s own pages in social media. Empty both fields to remove a link.',
    linkName: 'Name',
    linkHref: 'Address (https)',
    linkNameMissing: 'Write what the link is called.',
    linkHrefMissing: 'Write the address of the link.',
    reviews: 'Reviews',
    reviewsLead:
      'A second person has to approve of the text before it is published. Whoever may pass the review by still can, and it stands in the log.',
    reviewKinds: 'Require a review of',
    kinds: {
      page: 'Pages',
      story: 'News',
      highlight: 'Highlights',
      party: 'Texts on parties',
      activity: 'Texts on activities',
    },
  },
}
