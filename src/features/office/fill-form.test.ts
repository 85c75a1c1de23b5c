import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fillForm } from './fill-form.ts'
import { officePath } from './way.ts'

const PAGE = `<main><form method="post" action="/office/other"><input name="title" value="not this one"/></form>
<form method="post" action="/office/texts/1"><input type="hidden" name="version" value="7"/>
<input class="ds-input" type="text" value="Old &quot;title&quot;" id="field-title" name="title"/>
<textarea class="ds-input" rows="4" name="body">old
text</textarea>
<select name="kind"><option value="a" selected="">A</option><option value="b">B</option></select>
<input type="checkbox" name="lang" value="sv" checked=""/><input type="checkbox" name="lang" value="fi"/>
<input type="password" name="password" value=""/><button type="submit" name="and_then" value="stay">Save</button></form></main>`

describe('a form that is filled in again', () => {
  const typed = {
    version: ['6'],
    title: ['New <"title">'],
    body: ['line\n</textarea><script>x</script>'],
    kind: ['b'],
    lang: ['fi'],
    and_then: ['stay'],
    extra: ['added by hand'],
  }
  const filled = fillForm(PAGE, '/office/texts/1', typed)

  test('has what was typed in every kind of field, and the version that it was typed on', () => {
    const html = filled?.html ?? ''
    assert.match(html, /name="version" value="6"/)
    assert.match(html, /name="title" value="New &lt;&quot;title&quot;&gt;"/)
    assert.match(html, /name="body">\nline\n&lt;\/textarea&gt;&lt;script&gt;x&lt;\/script&gt;<\/textarea>/)
    assert.match(html, /<option value="a">A<\/option><option value="b" selected="">/)
    assert.match(html, /value="sv"><input type="checkbox" name="lang" value="fi" checked=""/)
    assert.doesNotMatch(html, /<script/)
  })

  test('is the right one of the page, and nothing else of it changes', () => {
    assert.match(
      filled?.html ?? '',
      /^<main><form method="post" action="\/office\/other"><input name="title" value="not this one"\/>/,
    )
    assert.match(filled?.html ?? '', /value="stay">Save<\/button><\/form><\/main>$/)
  })

  test('tells what found no place', () => {
    assert.deepEqual(filled?.left, [['extra', 'added by hand']])
  })

  test('has in each row of a list the choice of that row', () => {
    const menu = '<select name="lang"><option value="und">All</option><option value="fi">Finnish</option></select>'
    const page = `<form method="post" action="/office/names">${menu}${menu}</form>`
    const html = fillForm(page, '/office/names', { lang: ['fi', 'und'] })?.html ?? ''
    assert.deepEqual(
      [...html.matchAll(/value="(\w+)" selected=""/g)].map(([, value]) => value),
      ['fi', 'und'],
    )
  })

  test('is not invented where there is none', () => {
    assert.equal(fillForm(PAGE, '/office/texts/2', typed), undefined)
    assert.equal(fillForm('<p>no form</p>', '/office/texts/1', typed), undefined)
  })
})

describe('the way on after signing in', () => {
  test('is any address of the office, with its query', () => {
    for (const way of ['/office', '/office/texts?q=a%20b&page=2', '/office/staff/1']) assert.equal(officePath(way), way)
  })

  test('never leads away from it', () => {
    for (const way of [
      undefined,
      '',
      'https://evil.example/office',
      '//evil.example/office',
      '/\\evil.example/office',
      '/office\\@evil.example',
      '/officer',
      '/sv',
      '/office/../sv',
      '/office/%2e%2e/sv',
      'javascript:alert(1)',
      '/office/sign-in?to=/office',
      '/office/sign-out',
      '/office\n/x',
      `/office/${'x'.repeat(2000)}`,
    ]) {
      assert.equal(officePath(way), undefined, String(way))
    }
  })
})
