import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface PublishTexts {
  readonly ask: string
  readonly topics: string
  readonly topicsLead: string
  readonly noTopics: string
  readonly rules: string
  readonly rulesLead: string
}

/** The texts with which the city says what visits it takes. */
export const publishTexts: Catalogue<PublishTexts> = {
  sv: {
    ask: 'Be om ett besök',
    topics: 'Vad ni kan komma för att se',
    topicsLead: 'Om detta finns det värdar som kan berätta och visa.',
    noTopics: 'Just nu står inga ämnen uppräknade. Berätta i formuläret vad ni vill veta.',
    rules: 'Vad som gäller',
    rulesLead: 'Passar något inte in, går det ändå att lägga fram med en motivering.',
  },
  fi: {
    ask: 'Pyydä vierailua',
    topics: 'Mitä voitte tulla katsomaan',
    topicsLead: 'Näistä isännillä on kerrottavaa ja näytettävää.',
    noTopics: 'Aiheita ei ole juuri nyt lueteltu. Kertokaa lomakkeella, mitä haluatte tietää.',
    rules: 'Mitkä säännöt ovat voimassa',
    rulesLead: 'Jos jokin ei sovi sääntöihin, asian voi silti esittää perustellen.',
  },
  en: {
    ask: 'Ask for a visit',
    topics: 'What you can come to see',
    topicsLead: 'On these there are hosts who can tell and show.',
    noTopics: 'No topics are listed right now. Say in the form what you want to know.',
    rules: 'What the rules are',
    rulesLead: 'If something does not fit, you can still put it forward with a reason.',
  },
  ar: {
    ask: 'طلب زيارة',
    topics: 'ما الذي يمكنكم المجيء لرؤيته',
    topicsLead: 'في هذه المواضيع لدينا مضيفون يشرحون ويعرضون.',
    noTopics: 'لا مواضيع مذكورة حاليًا. اذكروا في الاستمارة ما تريدون معرفته.',
    rules: 'ما القواعد المعمول بها',
    rulesLead: 'إن لم يوافقها أمر ما فيمكنكم تقديمه مع بيان السبب.',
  },
}
