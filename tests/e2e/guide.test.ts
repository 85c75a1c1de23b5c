import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { publishText, sendToReview, writeText } from '#src/features/entries/index.ts'
import { listChapters, picturesIn } from '#src/features/help/index.ts'
import { addBlock, addNewsletter, saveHead, saveOwnWords } from '#src/features/newsletters/index.ts'
import { OFFICE_LANGS, type OfficeLang } from '#src/features/staff/index.ts'
import { confirmVisit, planSession } from '#src/testing/planning.ts'
import { findBarriers } from './axe.ts'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'
import { enterOffice } from './office.ts'

// The pictures of the guide for staff are made here: PROXENY_PICTURES=yes npm test -- tests/e2e/guide.test.ts
const WRITES = process.env.PROXENY_PICTURES === 'yes'
const FOLDER = new URL('../../docs/staff/pictures/', import.meta.url)
const ADMINISTRATORS: Readonly<Record<OfficeLang, string>> = { sv: 'Kajsa', fi: 'Kaisa', en: 'Catherine' }

const city = await startSampleCity({ after })
const browser = await openBrowser({ after })

describe('the guide for staff', () => {
  for (const lang of WRITES ? OFFICE_LANGS : (['en'] as const)) {
    test(`shows pages that are there, in ${lang}`, async (t) => {
      const member = { name: ADMINISTRATORS[lang], roles: ['administrator'], lang } as const
      const page = await enterOffice(t, { browser, city }, member, {
        locale: lang,
        viewport: { width: 1120, height: 760 },
      })
      const made = new Set<string>()
      for (const [name, show] of Object.entries(await shots(page, lang))) {
        await show()
        await page.getByRole('heading', { level: 1 }).waitFor()
        if (WRITES) await keep(await page.screenshot(), lang, name)
        made.add(name)
      }
      for (const name of listChapters(lang).flatMap(picturesIn)) assert.ok(made.has(name), `no test shows ${name}`)
    })
  }

  test('can be read by everyone', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/office/help`)
    assert.deepEqual(await findBarriers(page), [])
    await page.getByRole('main').getByRole('link', { name: 'Writing' }).click()
    assert.ok(await page.getByRole('img', { name: /The list of entries/ }).isVisible())
    assert.deepEqual(await findBarriers(page), [])
  })
})

// What each picture shows, by its name.
async function shots(page: Page, lang: OfficeLang): Promise<Record<string, () => Promise<unknown>>> {
  const open = (path: string) => () => page.goto(`${city.origin}${path}`)
  const story = await storyOfTwoRevisions(lang)
  const stale = await storyOlderThanItsOriginal(lang)
  const visit = await plannedVisit()
  const issue = await writtenIssue(lang)
  const { id: picture } = await city.db.selectFrom('media').select('id').executeTakeFirstOrThrow()
  const { id: tie } = await city.db
    .selectFrom('ties')
    .select('id')
    .where('key', '=', 'twin-esztergom')
    .executeTakeFirstOrThrow()
  return {
    today: open('/office'),
    list: open('/office/entries?kind=story'),
    write: open(`/office/entries/${story}/${lang}`),
    state: open(`/office/entries/${story}/${lang}/state`),
    revisions: open(`/office/entries/${story}/${lang}/revisions`),
    grid: open('/office/translations?kind=story'),
    translate: open(`/office/entries/${stale}/${lang}/translate`),
    picture: open(`/office/media/${picture}`),
    register: open('/office/register/ties'),
    tie: open(`/office/register/ties/${tie}`),
    newsletter: open(`/office/newsletters/${issue}`),
    letter: open(`/office/newsletters/${issue}/preview?lang=${lang}&look=dark`),
    visits: open('/office/visits'),
    programme: open(`/office/visits/${visit}/programme`),
    imports: open('/office/imports'),
    staff: open('/office/staff'),
    settings: open('/office/settings'),
    async 'sign-in'() {
      await page.context().clearCookies()
      await page.goto(`${city.origin}/office/sign-in`)
    },
  }
}

// A visit of ten cities that is confirmed, with a programme in which something does not work; and one that is new.
let planned: Promise<string> | undefined
const plannedVisit = () => {
  planned ??= planVisits()
  return planned
}

async function planVisits(): Promise<string> {
  const visit = await confirmVisit(city, { organisation: 'Culture for Cities and Regions', country: 'BE' })
  const hosts = await city.db.selectFrom('hosts').select(['id', 'names']).execute()
  const [department, school] = ['Growth and learning sector', 'Mattliden school'].map(
    (name) => hosts.find(({ names }) => names.en === name)?.id,
  )
  const titles = { sv: 'Så kom KULPS till', fi: 'Näin KULPS syntyi', en: 'How KULPS began' }
  await planSession(city, visit, { from: '09:00', to: '10:30', hostId: department, titles })
  const tour = { sv: 'Eleverna visar runt', fi: 'Oppilaat kierrättävät', en: 'The pupils show around' }
  await planSession(city, visit, { from: '10:40', to: '12:00', hostId: school, titles: tour, kind: 'tour' })
  return visit.id
}

// A story whose lead was changed in one language, and that a colleague asks to be reviewed.
async function storyOfTwoRevisions(lang: OfficeLang): Promise<string> {
  const { id: entryId } = await city.db
    .selectFrom('entries')
    .select('id')
    .where('key', '=', 'nordic-youth')
    .executeTakeFirstOrThrow()
  await addToLead(entryId, lang, { ofSubstance: false })
  await sendToReview(city.db, { entryId, lang, by: COLLEAGUE, words: '' })
  return entryId
}

// A story that was published in a language before its original was changed.
async function storyOlderThanItsOriginal(lang: OfficeLang): Promise<string> {
  const { id: entryId, original_lang: original } = await city.db
    .selectFrom('entries')
    .innerJoin('translations', 'translations.entry_id', 'entries.id')
    .select(['entries.id', 'entries.original_lang'])
    .where('entries.kind', '=', 'story')
    .where('entries.key', '<>', 'nordic-youth')
    .where('entries.original_lang', '<>', lang)
    .where('entries.original_lang', 'in', OFFICE_LANGS)
    .where('translations.lang', '=', lang)
    .where('translations.state', '=', 'published')
    .executeTakeFirstOrThrow()
  await addToLead(entryId, original as OfficeLang, { ofSubstance: true })
  await publishText(city.db, { entryId, lang: original, by: COLLEAGUE })
  return entryId
}

async function addToLead(entryId: string, lang: OfficeLang, { ofSubstance }: { ofSubstance: boolean }): Promise<void> {
  const { title, slug, lead, body } = await city.db
    .selectFrom('revisions')
    .innerJoin('translations', (join) =>
      join
        .onRef('translations.entry_id', '=', 'revisions.entry_id')
        .onRef('translations.lang', '=', 'revisions.lang')
        .onRef('translations.latest', '=', 'revisions.number'),
    )
    .select(['revisions.title', 'revisions.lead', 'revisions.body', 'translations.slug'])
    .where('revisions.entry_id', '=', entryId)
    .where('revisions.lang', '=', lang)
    .executeTakeFirstOrThrow()
  const text = { title, lead: `${lead} ${MORE[lang]}`, body }
  await writeText(city.db, {
    entryId,
    kind: 'story',
    lang,
    text,
    slug,
    madeFrom: null,
    ofSubstance,
    by: COLLEAGUE,
  })
}

const COLLEAGUE = 'Bo Ek'
const MORE: Readonly<Record<OfficeLang, string>> = {
  sv: 'Nästa möte hålls om två år.',
  fi: 'Seuraava tapaaminen on kahden vuoden päästä.',
  en: 'The next meeting is in two years.',
}

// An issue with own words and a story.
async function writtenIssue(lang: OfficeLang): Promise<string> {
  const texts = ISSUE[lang]
  const id = await addNewsletter(city.db, { name: texts.name, originalLang: lang, by: COLLEAGUE })
  const seen = (version: number) => ({ id, version, by: COLLEAGUE })
  const announcements = { [lang]: { subject: texts.name, preheader: texts.lead } }
  await saveHead(city.db, seen(1), { name: texts.name, originalLang: lang, announcements })
  const own = await addBlock(city.db, seen(2), { kind: 'text' })
  assert.ok(typeof own === 'object')
  const words = { title: texts.title, body: texts.body, html: `<p>${texts.body}</p>`, label: '', href: '' }
  await saveOwnWords(city.db, seen(3), own.id, { [lang]: words })
  const stories = await city.db.selectFrom('entries').select('id').where('kind', '=', 'story').limit(2).execute()
  for (const [at, { id: entryId }] of stories.entries())
    await addBlock(city.db, seen(4 + at), { kind: 'entry', entryId })
  return id
}

const ISSUE: Readonly<Record<OfficeLang, { name: string; lead: string; title: string; body: string }>> = {
  sv: {
    name: 'Världen i Esbo, december',
    lead: 'Besök, skolor och en inbjudan',
    title: 'Välkommen till vintern',
    body: 'Det här har hänt mellan Esbo och världen i höst.',
  },
  fi: {
    name: 'Maailma Espoossa, joulukuu',
    lead: 'Vierailuja, kouluja ja kutsu',
    title: 'Tervetuloa talveen',
    body: 'Tätä Espoon ja maailman välillä on syksyllä tapahtunut.',
  },
  en: {
    name: 'The world in Espoo, December',
    lead: 'Visits, schools and an invitation',
    title: 'Welcome to winter',
    body: 'This is what happened between Espoo and the world this autumn.',
  },
}

async function keep(picture: Buffer, lang: OfficeLang, name: string): Promise<void> {
  writeFileSync(new URL(`${lang}/${name}.webp`, FOLDER), await sharp(picture).webp({ quality: 62 }).toBuffer())
}
