import type { Catalogue } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface NetworkTexts {
  readonly title: (day: string | undefined) => string
  readonly count: (networks: number) => string
  readonly none: string
  readonly members: (members: number, year: string) => string
  readonly common: (members: number) => string
  readonly chart: string
  readonly chartNote: string
  readonly network: string
  readonly towns: string
  readonly files: string
}

/** The texts of what the register shows of networks. */
export const networkTexts: Catalogue<NetworkTexts> = {
  sv: {
    title: (day) => (day ? `Medlemskapen den ${day}` : 'Medlemskapen i dag'),
    count: (networks) => plural('sv', networks, { one: 'Medlem i ett nätverk', other: 'Medlem i # nätverk' }),
    none: 'Den dagen fanns ännu inget medlemskap i registret.',
    members: (members, year) => `${plural('sv', members, { one: 'En medlem', other: '# medlemmar' })} (${year})`,
    common: (members) =>
      plural('sv', members, { one: 'En av vänorterna är också medlem', other: '# av vänorterna är också medlemmar' }),
    chart: 'Vänorter i samma nätverk',
    chartNote: 'Hur många av vänorterna som är medlemmar i varje nätverk, enligt registret.',
    network: 'Nätverk',
    towns: 'Vänorter som är medlemmar',
    files: 'Samma uppgifter som filer',
  },
  fi: {
    title: (day) => (day ? `Jäsenyydet ${day}` : 'Jäsenyydet tänään'),
    count: (networks) => plural('fi', networks, { one: 'Jäsen yhdessä verkostossa', other: 'Jäsen # verkostossa' }),
    none: 'Rekisterissä ei ole vielä yhtään jäsenyyttä sinä päivänä.',
    members: (members, year) => `${plural('fi', members, { one: 'Yksi jäsen', other: '# jäsentä' })} (${year})`,
    common: (members) =>
      plural('fi', members, {
        one: 'Myös yksi ystävyyskaupunki on jäsen',
        other: 'Myös # ystävyyskaupunkia on jäseniä',
      }),
    chart: 'Ystävyyskaupungit samoissa verkostoissa',
    chartNote: 'Kuinka moni ystävyyskaupunki on jäsenenä kussakin verkostossa rekisterin mukaan.',
    network: 'Verkosto',
    towns: 'Jäsenenä olevat ystävyyskaupungit',
    files: 'Samat tiedot tiedostoina',
  },
  en: {
    title: (day) => (day ? `The memberships on ${day}` : 'The memberships today'),
    count: (networks) => plural('en', networks, { one: 'A member of one network', other: 'A member of # networks' }),
    none: 'The register has no membership yet on that day.',
    members: (members, year) => `${plural('en', members, { one: 'One member', other: '# members' })} (${year})`,
    common: (members) =>
      plural('en', members, { one: 'One twin town is a member too', other: '# twin towns are members too' }),
    chart: 'Twin towns in the same networks',
    chartNote: 'How many of the twin towns are members of each network, by the register.',
    network: 'Network',
    towns: 'Twin towns that are members',
    files: 'The same facts as files',
  },
  ar: {
    title: (day) => (day ? `العضويات في ${day}` : 'العضويات اليوم'),
    count: (networks) =>
      plural('ar', networks, {
        one: 'عضو في شبكة واحدة',
        two: 'عضو في شبكتين',
        few: 'عضو في # شبكات',
        many: 'عضو في # شبكة',
        other: 'عضو في # شبكة',
      }),
    none: 'لم تكن في السجل أي عضوية في ذلك اليوم.',
    members: (members, year) =>
      `${plural('ar', members, { one: 'عضو واحد', two: 'عضوان', few: '# أعضاء', many: '# عضوًا', other: '# عضو' })} (${year})`,
    common: (members) =>
      plural('ar', members, {
        one: 'مدينة توأم واحدة عضو أيضًا',
        two: 'مدينتان توأمان عضوان أيضًا',
        few: '# مدن توائم أعضاء أيضًا',
        many: '# مدينة توأمًا أعضاء أيضًا',
        other: '# مدينة توأم أعضاء أيضًا',
      }),
    chart: 'المدن التوأم في الشبكات نفسها',
    chartNote: 'عدد المدن التوأم الأعضاء في كل شبكة وفق السجل.',
    network: 'الشبكة',
    towns: 'المدن التوأم الأعضاء',
    files: 'البيانات نفسها ملفات',
  },
}
