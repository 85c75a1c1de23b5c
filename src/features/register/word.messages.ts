import type { ActivityKind } from '#src/features/activities/index.ts'
import type { PartyKind } from '#src/features/parties/index.ts'
import type { MembershipClass, TieKind, TieStateName } from '#src/features/ties/index.ts'
import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface WordTexts {
  readonly tie: Readonly<Record<TieKind, string>>
  /** A heading over several. */
  readonly ties: Readonly<Record<TieKind, string>>
  readonly state: Readonly<Record<TieStateName, string>>
  /** What is known by hearsay only, or may have changed since. */
  readonly uncertain: string
  readonly membership: Readonly<Record<MembershipClass, string>>
  readonly party: Readonly<Record<PartyKind, string>>
  readonly parties: Readonly<Record<PartyKind, string>>
  readonly activity: Readonly<Record<ActivityKind, string>>
}

/** What the things of the register are called. */
export const wordTexts: Catalogue<WordTexts> = {
  sv: {
    tie: {
      twin_town: 'Vänort',
      friendship: 'Vänskapsförbindelse',
      contact: 'Kontakt',
      cooperation: 'Samarbete',
      memorandum: 'Samförståndsavtal',
      membership: 'Medlemskap',
    },
    ties: {
      twin_town: 'Vänorter',
      friendship: 'Vänskapsförbindelser',
      contact: 'Kontakter',
      cooperation: 'Samarbeten',
      memorandum: 'Samförståndsavtal',
      membership: 'Medlemskap',
    },
    state: {
      proposed: 'Föreslagen',
      in_force: 'I kraft',
      dormant: 'Vilande',
      suspended: 'Avbruten tills vidare',
      ended: 'Avslutad',
    },
    uncertain: 'Osäkert',
    membership: { full: 'Full medlem', associate: 'Associerad medlem', partner: 'Partner', member: 'Medlem' },
    party: {
      city: 'Stad',
      region: 'Region',
      network: 'Nätverk',
      institution: 'Institution',
      company: 'Företag',
      association: 'Förening',
      funder: 'Finansiär',
      local_actor: 'Lokal aktör',
    },
    parties: {
      city: 'Städer',
      region: 'Regioner',
      network: 'Nätverk',
      institution: 'Institutioner',
      company: 'Företag',
      association: 'Föreningar',
      funder: 'Finansiärer',
      local_actor: 'Lokala aktörer',
    },
    activity: { project: 'Projekt', event: 'Evenemang', exchange: 'Utbyte', award: 'Utmärkelse', visit: 'Besök' },
  },
  fi: {
    tie: {
      twin_town: 'Ystävyyskaupunki',
      friendship: 'Ystävyysside',
      contact: 'Yhteyskaupunki',
      cooperation: 'Yhteistyö',
      memorandum: 'Yhteisymmärryspöytäkirja',
      membership: 'Jäsenyys',
    },
    ties: {
      twin_town: 'Ystävyyskaupungit',
      friendship: 'Ystävyyssiteet',
      contact: 'Yhteyskaupungit',
      cooperation: 'Yhteistyö',
      memorandum: 'Yhteisymmärryspöytäkirjat',
      membership: 'Jäsenyydet',
    },
    state: {
      proposed: 'Ehdotettu',
      in_force: 'Voimassa',
      dormant: 'Lepää',
      suspended: 'Keskeytetty',
      ended: 'Päättynyt',
    },
    uncertain: 'Epävarma',
    membership: { full: 'Varsinainen jäsen', associate: 'Liitännäisjäsen', partner: 'Kumppani', member: 'Jäsen' },
    party: {
      city: 'Kaupunki',
      region: 'Alue',
      network: 'Verkosto',
      institution: 'Laitos',
      company: 'Yritys',
      association: 'Yhdistys',
      funder: 'Rahoittaja',
      local_actor: 'Paikallinen toimija',
    },
    parties: {
      city: 'Kaupungit',
      region: 'Alueet',
      network: 'Verkostot',
      institution: 'Laitokset',
      company: 'Yritykset',
      association: 'Yhdistykset',
      funder: 'Rahoittajat',
      local_actor: 'Paikalliset toimijat',
    },
    activity: { project: 'Hanke', event: 'Tapahtuma', exchange: 'Vaihto', award: 'Tunnustus', visit: 'Vierailu' },
  },
  en: {
    tie: {
      twin_town: 'Twin town',
      friendship: 'Friendship',
      contact: 'Contact',
      cooperation: 'Cooperation',
      memorandum: 'Memorandum of understanding',
      membership: 'Membership',
    },
    ties: {
      twin_town: 'Twin towns',
      friendship: 'Friendships',
      contact: 'Contacts',
      cooperation: 'Cooperation',
      memorandum: 'Memorandums of understanding',
      membership: 'Memberships',
    },
    state: {
      proposed: 'Proposed',
      in_force: 'In force',
      dormant: 'Dormant',
      suspended: 'Suspended',
      ended: 'Ended',
    },
    uncertain: 'Uncertain',
    membership: { full: 'Full member', associate: 'Associate member', partner: 'Partner', member: 'Member' },
    party: {
      city: 'City',
      region: 'Region',
      network: 'Network',
      institution: 'Institution',
      company: 'Company',
      association: 'Association',
      funder: 'Funder',
      local_actor: 'Local actor',
    },
    parties: {
      city: 'Cities',
      region: 'Regions',
      network: 'Networks',
      institution: 'Institutions',
      company: 'Companies',
      association: 'Associations',
      funder: 'Funders',
      local_actor: 'Local actors',
    },
    activity: { project: 'Project', event: 'Event', exchange: 'Exchange', award: 'Award', visit: 'Visit' },
  },
  ar: {
    tie: {
      twin_town: 'مدينة توأم',
      friendship: 'علاقة صداقة',
      contact: 'تواصل',
      cooperation: 'تعاون',
      memorandum: 'مذكرة تفاهم',
      membership: 'عضوية',
    },
    ties: {
      twin_town: 'المدن التوأم',
      friendship: 'علاقات الصداقة',
      contact: 'جهات التواصل',
      cooperation: 'التعاون',
      memorandum: 'مذكرات التفاهم',
      membership: 'العضويات',
    },
    state: {
      proposed: 'مقترحة',
      in_force: 'سارية',
      dormant: 'خاملة',
      suspended: 'معلّقة',
      ended: 'منتهية',
    },
    uncertain: 'غير مؤكدة',
    membership: { full: 'عضو كامل', associate: 'عضو منتسب', partner: 'شريك', member: 'عضو' },
    party: {
      city: 'مدينة',
      region: 'منطقة',
      network: 'شبكة',
      institution: 'مؤسسة',
      company: 'شركة',
      association: 'جمعية',
      funder: 'جهة مموّلة',
      local_actor: 'جهة محلية',
    },
    parties: {
      city: 'مدن',
      region: 'مناطق',
      network: 'شبكات',
      institution: 'مؤسسات',
      company: 'شركات',
      association: 'جمعيات',
      funder: 'جهات مموّلة',
      local_actor: 'جهات محلية',
    },
    activity: { project: 'مشروع', event: 'فعالية', exchange: 'تبادل', award: 'جائزة', visit: 'زيارة' },
  },
}
