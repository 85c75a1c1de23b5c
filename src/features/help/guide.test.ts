import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { OFFICE_LANGS, type OfficeLang } from '#src/features/staff/index.ts'
import { startCity } from '#src/testing/city.ts'
import { listChapters, pictureFile, picturesIn } from './guide.ts'

const ROOMS = new URL('../', import.meta.url)

/** Every word that a room says in a language. */
async function wordsIn(lang: OfficeLang): Promise<Set<string>> {
  const words = new Set<string>()
  const gather = (value: unknown): void => {
    if (typeof value === 'string') words.add(value)
    else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) gather(each)
  }
  for (const file of globSync('*/*.messages.ts', { cwd: ROOMS })) {
    const catalogues: Record<string, Partial<Record<OfficeLang, unknown>>> = await import(new URL(file, ROOMS).href)
    for (const catalogue of Object.values(catalogues)) gather(catalogue?.[lang])
  }
  return words
}

describe('the guide for staff', () => {
  test('has the same chapters with the same pictures in every language', () => {
    const [first, ...others] = OFFICE_LANGS.map((lang) =>
      listChapters(lang).map((chapter) => [chapter.name, ...picturesIn(chapter)]),
    )
    for (const other of others) assert.deepEqual(other, first)
  })

  for (const lang of OFFICE_LANGS) {
    test(`names buttons and rooms as they are called, in ${lang}`, async () => {
      const words = await wordsIn(lang)
      const unknown = listChapters(lang).flatMap(({ name, file }) =>
        [...readFileSync(file, 'utf8').matchAll(/\*\*(.+?)\*\*/g)]
          .map(([, word = '']) => word)
          .filter((word) => !words.has(word))
          .map((word) => `${name}: ${word}`),
      )
      assert.deepEqual(unknown, [])
    })

    test(`has every picture that it shows, in ${lang}`, () => {
      const missing = listChapters(lang)
        .flatMap(picturesIn)
        .filter((name) => !pictureFile(lang, name))
      assert.deepEqual(missing, [])
    })
  }

  test('is open to whoever cannot sign in, and leads nowhere else', async (t) => {
    const city = await startCity(t)
    const chapter = await city.send('/office/help/coming-in', { headers: { 'Accept-Language': 'fi' } })
    assert.equal(chapter.status, 200)
    const text = await chapter.text()
    assert.match(text, /<h1>Kirjautuminen<\/h1>/)
    const picture = /src="(\/office\/help\/pictures\/fi\/[^"]+)"/.exec(text)?.[1] ?? ''
    assert.equal((await city.send(picture, {})).headers.get('content-type'), 'image/webp')
    for (const path of [
      '/office/help/none',
      '/office/help/pictures/fi/..%2f..%2fREADME',
      '/office/help/pictures/xx/list',
    ]) {
      assert.equal((await city.send(path, {})).status, 404, path)
    }
  })
})
