import type { Catalogue } from '#src/platform/i18n/languages.ts'
import type { ResourceName } from './resource.ts'

/** What a list is called, and what is in it. */
interface ResourceTexts {
  readonly title: string
  readonly summary: string
}

export type DescribedName = ResourceName | 'city'

/** The lists of the interface, in words. */
export const resourceTexts: Catalogue<Readonly<Record<DescribedName, ResourceTexts>>> = {
  sv: {
    city: { title: 'Staden', summary: 'Vad staden säger om sig själv: namn, läge, språk och kontakt.' },
    parties: {
      title: 'Parter',
      summary: 'Vänorter, nätverk, institutioner, föreningar, finansiärer, lokala aktörer, och företag som samtyckt.',
    },
    ties: {
      title: 'Förbindelser',
      summary:
        'Vänortsavtal, samarbetsavtal och medlemskap, med hela sin historia. Så som de stod vilken dag som helst.',
    },
    activities: {
      title: 'Aktiviteter',
      summary: 'Projekt, evenemang, utbyten, utmärkelser och besök, med deltagarna.',
    },
    stories: { title: 'Nyheter', summary: 'Daterade nyheter med hela texten, på det språk som efterfrågas.' },
    highlights: { title: 'Höjdpunkter', summary: 'Erkännanden och kampanjer, med hela texten.' },
    pages: { title: 'Sidor', summary: 'Webbplatsens bestående texter.' },
    audiences: { title: 'Målgrupper', summary: 'Vem stadens internationella arbete är till för.' },
    themes: { title: 'Teman', summary: 'Vad stadens internationella arbete handlar om.' },
    figures: { title: 'Nyckeltal', summary: 'Stadens nyckeltal, varje tal med sitt år och sin källa.' },
    members: {
      title: 'Nätverkens medlemmar',
      summary: 'Vilka som är med i samma nätverk som vi eller i andra. Våra egna medlemskap är förbindelser.',
    },
    claims: {
      title: 'Påståenden',
      summary: 'Vem som säger vad om en sak, var, och vilket påstående registret går efter.',
    },
  },
  fi: {
    city: { title: 'Kaupunki', summary: 'Mitä kaupunki kertoo itsestään: nimet, sijainti, kielet ja yhteystieto.' },
    parties: {
      title: 'Tahot',
      summary:
        'Ystävyyskaupungit, verkostot, laitokset, yhdistykset, rahoittajat, paikalliset toimijat ja suostumuksensa antaneet yritykset.',
    },
    ties: {
      title: 'Siteet',
      summary:
        'Ystävyyskaupunki- ja yhteistyösopimukset sekä jäsenyydet koko historioineen. Tilanne minä päivänä tahansa.',
    },
    activities: {
      title: 'Toiminta',
      summary: 'Hankkeet, tapahtumat, vaihdot, tunnustukset ja vierailut osallistujineen.',
    },
    stories: { title: 'Uutiset', summary: 'Päivätyt uutiset kokonaisina teksteinä, pyydetyllä kielellä.' },
    highlights: { title: 'Nostot', summary: 'Tunnustukset ja kampanjat kokonaisina teksteinä.' },
    pages: { title: 'Sivut', summary: 'Sivuston pysyvät tekstit.' },
    audiences: { title: 'Kohderyhmät', summary: 'Keitä varten kaupungin kansainvälinen työ on.' },
    themes: { title: 'Teemat', summary: 'Mistä kaupungin kansainvälisessä työssä on kyse.' },
    figures: { title: 'Tunnusluvut', summary: 'Kaupungin tunnusluvut, jokainen vuosineen ja lähteineen.' },
    members: {
      title: 'Verkostojen jäsenet',
      summary: 'Ketkä ovat mukana samoissa verkostoissa kuin me tai muissa. Omat jäsenyytemme ovat siteitä.',
    },
    claims: {
      title: 'Väitteet',
      summary: 'Kuka sanoo mitäkin asiasta ja missä, ja mitä väitettä rekisteri noudattaa.',
    },
  },
  en: {
    city: { title: 'The city', summary: 'What the city says of itself: names, place, languages and contact.' },
    parties: {
      title: 'Parties',
      summary:
        'Twin towns, networks, institutions, associations, funders, local actors, and companies that agreed to it.',
    },
    ties: {
      title: 'Ties',
      summary:
        'Twin-town agreements, cooperation agreements and memberships with their whole histories, as of any day.',
    },
    activities: {
      title: 'Activities',
      summary: 'Projects, events, exchanges, awards and visits, with who takes part.',
    },
    stories: { title: 'News', summary: 'Dated stories with their whole texts, in the language asked for.' },
    highlights: { title: 'Highlights', summary: 'Recognition and campaigns, with their whole texts.' },
    pages: { title: 'Pages', summary: 'The lasting texts of the site.' },
    audiences: { title: 'Audiences', summary: 'Whom the international work of the city is for.' },
    themes: { title: 'Themes', summary: 'What the international work of the city is about.' },
    figures: { title: 'Key figures', summary: 'The key figures of the city, each number with its year and source.' },
    members: {
      title: 'Members of networks',
      summary: 'Who is a member of which network, besides us. Our own memberships are ties.',
    },
    claims: { title: 'Claims', summary: 'Who says what of a fact, where, and which of it the register goes by.' },
  },
  ar: {
    city: { title: 'المدينة', summary: 'ما تقوله المدينة عن نفسها: الأسماء والموقع واللغات وجهة الاتصال.' },
    parties: {
      title: 'الجهات',
      summary: 'المدن التوائم والشبكات والمؤسسات والجمعيات والممولون والجهات المحلية والشركات التي وافقت على ذلك.',
    },
    ties: {
      title: 'العلاقات',
      summary: 'اتفاقيات التوأمة والتعاون والعضويات بتاريخها الكامل، كما كانت في أي يوم.',
    },
    activities: { title: 'الأنشطة', summary: 'المشاريع والفعاليات والتبادلات والجوائز والزيارات مع المشاركين فيها.' },
    stories: { title: 'الأخبار', summary: 'أخبار مؤرخة بنصوصها الكاملة، باللغة المطلوبة.' },
    highlights: { title: 'إنجازات', summary: 'تقديرات وحملات بنصوصها الكاملة.' },
    pages: { title: 'الصفحات', summary: 'نصوص الموقع الدائمة.' },
    audiences: { title: 'الفئات', summary: 'لمن يُقام العمل الدولي للمدينة.' },
    themes: { title: 'المواضيع', summary: 'ما يدور حوله العمل الدولي للمدينة.' },
    figures: { title: 'الأرقام الرئيسية', summary: 'أرقام المدينة الرئيسية، كل رقم مع سنته ومصدره.' },
    members: { title: 'أعضاء الشبكات', summary: 'من هو عضو في أي شبكة، سوانا. عضوياتنا نحن من العلاقات.' },
    claims: { title: 'الأقوال', summary: 'من يقول ماذا عن أمر ما، وأين، وأي قول يعتمده السجل.' },
  },
}
