import { forgetOldProofs, monthsIn } from '#src/features/joining/index.ts'
import {
  forgetUnneeded,
  holdRows,
  inFour,
  type PersonalRoom,
  type Processing,
  showLang,
  wordOf,
} from '#src/features/people/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { participantTexts } from './participant.messages.ts'
import { BY_PARTICIPANT, type Part, type Spoken, type Time } from './participant.model.ts'
import { spokenIn } from './participant.present.ts'
import { lockParticipant, readParticipantOfPerson } from './participant.reads.ts'
import { removeParticipant } from './participant.store.ts'
import type { ParticipantField } from './participant.texts.ts'
import { readPersonalRows } from './personal.reads.ts'
import { readSilentParticipants } from './yearly.store.ts'

const BY = 'schedule'
const fieldWord = (name: ParticipantField) => wordOf(participantTexts, ({ fields }) => fields[name].label)

const processing: Processing = {
  key: 'participants',
  name: inFour('Deltagare', 'Osallistujat', 'Participants', 'المشاركون'),
  purpose: inFour(
    'Att hitta och fråga invånare och föreningar som vill delta i besök och säga vad de tycker.',
    'Vierailuihin osallistuvien ja mielipiteensä kertovien asukkaiden ja yhdistysten löytäminen ja kutsuminen.',
    'To find and ask residents and associations that want to take part in visits and say what they think.',
    'إيجاد السكان والجمعيات الراغبين في المشاركة في الزيارات وإبداء الرأي ودعوتهم.',
  ),
  basis: 'consent',
  whose: inFour(
    'Invånare och föreningar som har anmält sig',
    'Ilmoittautuneet asukkaat ja yhdistykset',
    'Residents and associations that have put themselves down',
    'السكان والجمعيات الذين سجّلوا أنفسهم',
  ),
  period: async (db) => {
    const { silentMonths } = await readSetting(db, 'companies')
    return inFour(
      `Tills de slutar, senast ${monthsIn('sv', silentMonths)} efter deras senaste livstecken. Obekräftade: 2 dagar.`,
      `Kunnes he lopettavat, enintään ${monthsIn('fi', silentMonths)} viimeisestä yhteydenotosta. Vahvistamattomat: 2 päivää.`,
      `Until they leave, at the latest ${monthsIn('en', silentMonths)} after they were last heard of. What was not confirmed: 2 days.`,
      `حتى يغادروا، وبحد أقصى ${monthsIn('ar', silentMonths)} بعد آخر تواصل منهم. ما لم يُؤكَّد: يومان.`,
    )
  },
  fields: [
    { table: 'participants', columns: ['lang'], words: fieldWord('lang'), show: showLang },
    { table: 'participants', columns: ['association'], words: fieldWord('association') },
    {
      table: 'participants',
      columns: ['roles'],
      words: fieldWord('parts'),
      show: (value, lang) => (value as Part[]).map((part) => participantTexts[lang].parts[part]).join('; '),
    },
    {
      table: 'participants',
      columns: ['speaks'],
      words: fieldWord('speaks'),
      show: (value, lang) => spokenIn(lang, value as Spoken[]),
    },
    { table: 'participants', columns: ['themes'], words: fieldWord('themes') },
    {
      table: 'participants',
      columns: ['times'],
      words: fieldWord('times'),
      show: (value, lang) => (value as Time[]).map((time) => participantTexts[lang].times[time]).join(', '),
    },
    { table: 'participants', columns: ['words'], words: fieldWord('words') },
    {
      table: 'participants',
      columns: ['state'],
      words: inFour('Läge', 'Tila', 'State', 'الحالة'),
      show: (value, lang) => participantTexts[lang].own[value as 'active' | 'paused'],
    },
    {
      table: 'participants',
      columns: ['since', 'confirmed_at', 'asked_at', 'reminded_at', 'told_at'],
      words: inFour('När', 'Milloin', 'When', 'متى'),
    },
    {
      table: 'invitees',
      columns: ['answer', 'answers'],
      words: inFour('Svar på en inbjudan', 'Vastaus kutsuun', 'Answer to an invitation', 'الإجابة عن دعوة'),
      show: (value, lang) =>
        [value]
          .flat()
          .map((answer) => participantTexts[lang].invitation.answers[answer as 'yes'] ?? '')
          .filter(Boolean)
          .join(', '),
    },
    {
      table: 'invitees',
      columns: ['words'],
      words: wordOf(participantTexts, ({ invitation }) => invitation.words),
    },
    {
      table: 'invitees',
      columns: ['sent_at', 'reminded_at', 'answered_at'],
      words: inFour('När', 'Milloin', 'When', 'متى'),
    },
  ],
}

/** Those who take part: what is kept, for how long, and how it goes. */
export const participantPersonal: PersonalRoom = holdRows({
  processing,
  read: ({ db }, person) => readPersonalRows(db, person.id),
  async erase(tx, person) {
    const participant = await readParticipantOfPerson(tx, person.id)
    if (participant) await removeParticipant(tx, participant.id, { by: BY_PARTICIPANT, action: 'participant.erased' })
  },
  async letGo({ db }, now) {
    const { silentMonths } = await readSetting(db, 'companies')
    const silent = await readSilentParticipants(db, silentMonths, now)
    for (const id of silent)
      await inTransaction(db, async (tx) => {
        const participant = await lockParticipant(tx, id)
        if (!participant) return
        await removeParticipant(tx, id, { by: BY, action: 'participant.let_go' })
        await forgetUnneeded(tx, participant.personId)
      })
    return silent.length + (await forgetOldProofs(db, ['participant'], now))
  },
})
