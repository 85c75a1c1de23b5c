import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { publishText, writeText } from '#src/features/entries/index.ts'
import { entryFiles, startCity, type TestCity } from '#src/testing/city.ts'
import { enterOffice } from '#src/testing/staff.ts'
import { XliffRefusal } from './xliff.model.ts'
import { readXliff } from './xliff.read.ts'

const BODY = `Läs om [nätverken](entry:pages/start) och **mycket** mer & annat.

## Så går det till

- Först \`det ena\`
- sedan det andra

| År | Antal |
|----|-------|
| 2016 | 3 |`

const FILES = {
  ...entryFiles('stories/towns', { title: { sv: 'Vänorter', fi: 'Ystävät' }, body: BODY }),
  ...entryFiles('stories/visit', { title: { sv: 'Ett besök <i> & mer' }, body: 'Ett stycke.\n\nEtt stycke.' }),
}

async function open(t: TestContext) {
  const city = await startCity(t, FILES)
  const eero = await enterOffice(city, { name: 'Eero', roles: [{ role: 'translator', langs: ['fi', 'en'] }] })
  const id = async (key: string) =>
    (await city.db.selectFrom('entries').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id
  const handOut = async (to: string, more: Record<string, string | string[]> = { which: 'missing' }) =>
    eero.submit('/office/translations/exchange/out', { from: 'sv', to, ...more })
  const send = async (content: string) => {
    const form = new FormData()
    form.append('file', new File([content], 'agency.xlf'))
    return eero.submit('/office/translations/exchange/in', form)
  }
  return { city, eero, id, handOut, send }
}

/** An agency that writes every word in capitals and leaves every code where it is. */
const translate = (xliff: string) =>
  xliff.replaceAll(/<segment>\s*<source>([\s\S]*?)<\/source>\s*<\/segment>/g, (_, source: string) => {
    const target = source.replaceAll(/<[^>]*>|&[^;]*;|[^<&]+/g, (part) =>
      /^[<&]/.test(part) ? part : part.toUpperCase(),
    )
    return `<segment state="translated"><source>${source}</source><target>${target}</target></segment>`
  })

const latest = (city: TestCity, id: string, lang: 'fi' | 'en') =>
  city.db
    .selectFrom('revisions')
    .selectAll()
    .where('entry_id', '=', id)
    .where('lang', '=', lang)
    .orderBy('number', 'desc')
    .executeTakeFirst()

describe('texts to an agency and back', () => {
  test('become drafts with the same links and lists, after a look at what would happen', async (t) => {
    const { city, eero, id, handOut, send } = await open(t)
    const out = await handOut('en')
    assert.match(out.headers.get('content-disposition') ?? '', /attachment; filename="sv-en-/)
    assert.equal(readXliff(new TextEncoder().encode(out.text)).files.length, 2)
    const report = await send(translate(out.text))
    assert.match(report.location, /^\/office\/translations\/files\//)
    const page = await eero.read(report.location)
    assert.equal(page.text.match(/new translation/g)?.length, 2)
    const towns = await id('towns')
    assert.equal(await latest(city, towns, 'en'), undefined, 'nothing happens before somebody says yes')

    const other = await enterOffice(city, { name: 'Olli', roles: ['administrator'] })
    assert.equal((await other.read(report.location)).status, 404, 'a file is of the one who sent it')

    const visit = await id('visit')
    const choices = { [`choose-${towns}`]: 'take', [`latest-${towns}`]: '0', [`latest-${visit}`]: '0' }
    assert.match((await eero.submit(report.location, choices)).location, /done=taken/)
    const draft = await latest(city, towns, 'en')
    assert.equal(
      draft?.body,
      BODY.replaceAll(/\((?:entry:[^)]*)\)|`[^`]*`|[^(`]+/g, (part) =>
        /^[(`]/.test(part) ? part : part.toUpperCase(),
      ),
    )
    assert.deepEqual([draft?.by, draft?.made_from, draft?.note], ['Eero', 1, 'From agency.xlf'])
    assert.equal(await latest(city, visit, 'en'), undefined, 'what was not chosen stays out')
    const { state } = await city.db
      .selectFrom('translations')
      .select('state')
      .where('entry_id', '=', towns)
      .where('lang', '=', 'en')
      .executeTakeFirstOrThrow()
    assert.equal(state, 'draft', 'nothing is published')
    assert.match((await eero.read(report.location)).text, /is here already, word for word/)
  })

  test('carry along what is right already, what changed, and the same ids as last time', async (t) => {
    const { city, id, handOut } = await open(t)
    const before = (await handOut('fi', { which: 'all', entry: [await id('towns')] })).text
    assert.match(before, /state="final"/)
    const changed = BODY.replace('sedan det andra', 'sedan något annat')
    const text = { title: 'Vänorter', lead: 'Vänorter, in short.', body: `${changed}\n\nNytt.` }
    await writeText(city.db, {
      entryId: await id('towns'),
      kind: 'story',
      lang: 'sv',
      text,
      slug: 'vanorter',
      madeFrom: null,
      ofSubstance: true,
      by: 'Anna',
    })
    await publishText(city.db, { entryId: await id('towns'), lang: 'sv', by: 'Anna' })
    const after = (await handOut('fi', { which: 'stale' })).text
    const ids = (xliff: string) => [...xliff.matchAll(/<unit id="([^"]*)"/g)].map(([, unit]) => unit ?? '')
    assert.equal(ids(before).filter((unit) => ids(after).includes(unit)).length, ids(before).length - 1)
    assert.match(after, /<note category="before">The original said before: - Först/)
    assert.match(after, /<note category="translation">The translation so far: - Först/)
    const first = ids(after)[2] ?? ''
    assert.match(after, new RegExp(`<unit id="${first}"[\\s\\S]*?<segment state="final">`))
  })

  test('that were changed here meanwhile are shown in both versions, and overwritten only when somebody says so', async (t) => {
    const { city, eero, id, handOut, send } = await open(t)
    const towns = await id('towns')
    const out = (await handOut('fi', { which: 'all', entry: [towns] })).text.replaceAll(
      /<segment state="final">(\s*<source>[\s\S]*?<\/source>)\s*<target>[\s\S]*?<\/target>/g,
      '<segment>$1',
    )
    const text = { title: 'Ystävyyskaupungit', lead: 'Tässä.', body: 'Kollegan teksti.' }
    await writeText(city.db, {
      entryId: towns,
      kind: 'story',
      lang: 'fi',
      text,
      slug: 'ystavat',
      madeFrom: 1,
      ofSubstance: true,
      by: 'Anna',
    })
    const { location } = await send(translate(out))
    const page = (await eero.read(location)).text
    assert.match(page, /was changed here meanwhile/)
    assert.match(page, /Kollegan teksti\./)
    assert.match(page, /SÅ GÅR DET TILL/)
    const shown = { [`latest-${towns}`]: '2' }
    assert.equal((await eero.submit(location, shown)).status, 422, 'nobody decides by saying nothing')
    await eero.submit(location, { ...shown, [`choose-${towns}`]: 'keep' })
    assert.equal((await latest(city, towns, 'fi'))?.body, 'Kollegan teksti.')
    assert.match(
      (await eero.submit(location, { [`latest-${towns}`]: '1', [`choose-${towns}`]: 'take' })).location,
      /done=some/,
    )
    assert.equal(
      (await latest(city, towns, 'fi'))?.body,
      'Kollegan teksti.',
      'another revision than the one that was shown',
    )
    await eero.submit(location, { ...shown, [`choose-${towns}`]: 'take' })
    assert.match((await latest(city, towns, 'fi'))?.body ?? '', /SÅ GÅR DET TILL/)
  })

  test('with a broken link, a made-up one or a missing piece are refused by name, and the others taken', async (t) => {
    const { eero, handOut, send } = await open(t)
    const good = translate((await handOut('en')).text)
    const target = (change: (text: string) => string) => good.replaceAll(/<target>[\s\S]*?<\/target>/g, change)
    const reportOn = async (xliff: string) => (await eero.read((await send(xliff)).location)).text
    const lost = await reportOn(target((text) => text.replace(/<pc id="c1" type="link"[^>]*>([\s\S]*?)<\/pc>/, '$1')))
    assert.match(lost, /entry:pages\/start got lost in the piece: Läs om/)
    assert.match(lost, /new translation/, 'the other text')
    assert.match(
      await reportOn(target((text) => text.replace('ANNAT.', '[x](https://evil.example)'))),
      /a link that the original does not have \(https:\/\/evil\.example\)/,
    )
    assert.match(await reportOn(good.replace(/<unit id="lead"[\s\S]*?<\/unit>/, '')), /A piece is missing in the file/)
    assert.match(await reportOn(good.replace('Först', 'Sist')), /The source text in the file is another/)
    assert.match(await reportOn(good.replace(/<skeleton>[^<]*<\/skeleton>/, '')), /does not come from here/)
    assert.match(
      await reportOn(
        good.replace(/ state="translated">(<source>(?:<ph[^>]*>)Så går[^<]*<\/source>)<target>.*?<\/target>/, '>$1'),
      ),
      /1 of \d+ pieces are not translated/,
    )
    assert.match(
      await reportOn(good.replace(/<data id="e-c1">[^<]*<\/data>/, '<data id="e-c1">](https://evil.example)</data>')),
      /new translation/,
      'data of the file are not read at all',
    )
  })

  test('of whom the language is not theirs are neither handed out nor taken in', async (t) => {
    const { city, handOut, send } = await open(t)
    const xliff = translate((await handOut('en')).text)
    assert.equal((await handOut('ar')).status, 403)
    assert.equal((await handOut('fi', { from: 'fi' })).status, 422)
    assert.equal((await send('')).status, 422)
    const bo = await enterOffice(city, { name: 'Bo', roles: ['reader'] })
    const form = new FormData()
    form.append('file', new File([xliff], 'a.xlf'))
    assert.equal((await bo.submit('/office/translations/exchange/in', form)).status, 403)
    const arabic = await send(xliff.replace('trgLang="en"', 'trgLang="de"'))
    assert.match(arabic.text, /not two of the city/)
  })
})

describe('a hostile or broken file', () => {
  const UNIT = '<unit id="u"><segment><source>a</source></segment></unit>'
  const file = (content = UNIT, root = 'version="2.1" srcLang="sv" trgLang="fi"') =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${root}><file id="f">${content}</file></xliff>`
  const unit = (content: string) => file(`<unit id="u">${content}</unit>`)
  const faultOf = (content: string | Uint8Array) => {
    try {
      readXliff(typeof content === 'string' ? new TextEncoder().encode(content) : content)
    } catch (error) {
      assert.ok(error instanceof XliffRefusal, String(error))
      return error.fault
    }
    return undefined
  }

  test('is refused for what it is', () => {
    assert.equal(faultOf(file()), undefined)
    const faults: [string | Uint8Array, string][] = [
      [`<!DOCTYPE x [<!ENTITY a "aaaa">]>${file()}`, 'doctype'],
      [`<!DOCTYPE x SYSTEM "file:///etc/passwd">${file()}`, 'doctype'],
      [file().replace('>a<', '>&a;<'), 'damaged'],
      [file().slice(0, -5), 'damaged'],
      ['', 'damaged'],
      ['PK\u0003\u0004', 'damaged'],
      [new Uint8Array([0xc3, 0x28]), 'encoding'],
      [new Uint8Array(11 * 1024 * 1024), 'too_large'],
      [`<?xml version="1.0" encoding="latin1"?>${file()}`, 'encoding'],
      [file(Array.from({ length: 100 }, (_, at) => `<group id="g${at}">`).join('')), 'too_deep'],
      ['<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', 'old_version'],
      ['<html/>', 'namespace'],
      [file(UNIT, 'version="3.0" srcLang="sv"'), 'version'],
      [file(UNIT, 'version="2.1"'), 'attribute'],
      [file(UNIT + UNIT), 'id_twice'],
      [file('<unit><segment><source/></segment></unit>'), 'id_missing'],
      [file(''), 'structure'],
      [unit(''), 'no_segment'],
      [unit('<ignorable><source> </source></ignorable>'), 'no_segment'],
      [unit('<segment state="done"><source>a</source></segment>'), 'state'],
      [unit('<segment state="final"><source>a</source></segment>'), 'state'],
      [unit('<segment><target>a</target></segment>'), 'structure'],
      [unit('<segment><source>a</source><target order="7">b</target></segment>'), 'order'],
      [unit('<segment><source>a</source><target xml:lang="de">b</target></segment>'), 'target_language'],
      [unit('<segment><source>a<b xmlns="urn:x">c</b></source></segment>'), 'inline'],
      [unit('<segment><source>a<ph id="1">c</ph></source></segment>'), 'inline'],
      [unit('<segment><source>a<ph id="1" dataRef="d"/></source></segment>'), 'data'],
      [unit('<segment><source><ph id="1"/><ph id="1"/></source></segment>'), 'id_twice'],
      [unit('<segment onclick="x"><source/></segment>'), 'attribute'],
      [file(`<skeleton/>${UNIT}`), 'skeleton'],
      [file(`<skeleton href="x">y</skeleton>${UNIT}`), 'skeleton'],
      [file(`<script/>${UNIT}`), 'structure'],
      [unit(`<segment><source>${'a'.repeat(100_001)}</source></segment>`), 'too_large'],
    ]
    for (const [content, fault] of faults) {
      assert.equal(faultOf(content), fault, typeof content === 'string' ? content.slice(0, 200) : fault)
    }
  })

  test('says so in the office in clear words', async (t) => {
    const { send } = await open(t)
    const answer = await send(`<!DOCTYPE x [<!ENTITY a "b">]>${file()}`)
    assert.equal(answer.status, 422)
    assert.match(answer.text, /defines entities of its own/)
  })

  test('is read as its tool cut and ordered it', () => {
    const cut =
      unit(`<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match><source>x</source></mtc:match></mtc:matches>
      <segment><source>One. </source><target order="3">Kolme. </target></segment>
      <ignorable><source> </source></ignorable>
      <segment><source>Two.<sc id="1"/>x<ec startRef="1"/></source><target order="1">Kaksi.<sc id="1"/>y<ec startRef="1"/></target></segment>`)
    const [{ units: [read] = [] } = { units: [] }] = readXliff(new TextEncoder().encode(cut)).files
    const said = (pieces: typeof read extends undefined ? never : NonNullable<typeof read>['source'] | undefined) =>
      pieces?.map((piece) => (piece.what === 'words' ? piece.words : `<${piece.what} ${piece.id}>`)).join('')
    assert.equal(said(read?.source), 'One.  Two.<open 1>x<close 1>')
    assert.equal(said(read?.target), 'Kaksi.<open 1>y<close 1> Kolme. ')
  })
})
