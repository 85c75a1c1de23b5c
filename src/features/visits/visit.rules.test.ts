import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { SETTING_SHAPES } from '#src/features/settings/index.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { describeRules, describeVerdicts } from './rule.present.ts'
import { isWithinRules, judgeWish, RULES, type VisitRules } from './visit.rules.ts'

const day = (written: string) => Temporal.PlainDate.from(written)
const span = (from: string, to = from) => ({ from: day(from), to: day(to) })
const rules = (own: Partial<VisitRules> = {}): VisitRules => ({ ...SETTING_SHAPES.visits.parse({}), ...own })
// The KULPS visit: a Monday and a Tuesday, asked for in January.
const memory = { today: day('2016-01-11'), offeredTopicIds: ['kulps', 'energy'], earlier: [] }
const wish = {
  topicIds: ['kulps'],
  size: 24,
  langs: ['en'] as const,
  wishes: [span('2016-03-14', '2016-03-15')],
  hours: undefined,
  at: undefined,
}
const judged = (other: object, own: Partial<VisitRules> = {}, known: object = {}) =>
  judgeWish({ ...wish, ...other }, rules(own), { ...memory, ...known })
const keys = (...args: Parameters<typeof judged>) => judged(...args).map(({ rule }) => rule)

describe('the rules of visits', () => {
  test('have nothing against the study visit of ten cities', () => {
    assert.deepEqual(judged({}), [])
  })

  test('bound the length: hours from below, days from above', () => {
    assert.deepEqual(keys({ hours: 0.5 }), ['length_short'])
    assert.deepEqual(keys({ hours: 1 }), [])
    assert.deepEqual(keys({ wishes: [span('2016-03-14', '2016-03-16')] }), ['length_long'])
    assert.deepEqual(keys({ hours: 3, wishes: [span('2016-03-14', '2016-03-25')] }), [], 'one day of two weeks')
  })

  test('bound the size, and say how many groups it would take', () => {
    assert.deepEqual(keys({ size: 1 }), ['size_least'])
    assert.deepEqual(judged({ size: 61 }), [{ rule: 'size_most', asked: 61, allowed: 30, instead: 3 }])
  })

  test('ask for a topic that is offered, and for a language that hosts speak', () => {
    assert.deepEqual(keys({ topicIds: [] }), ['topic'])
    assert.deepEqual(keys({ topicIds: ['gone'] }), ['topic'])
    assert.deepEqual(keys({ langs: ['ar'] }), ['lang'])
    assert.deepEqual(keys({ langs: ['ar', 'fi'] }), [])
  })

  test('let the same body come again on the same topic after two years, to the day', () => {
    const earlier = [{ on: day('2014-03-14'), topicIds: ['kulps'] }]
    assert.deepEqual(keys({}, {}, { earlier }), [])
    const soon = [{ on: day('2014-03-15'), topicIds: ['kulps'] }]
    assert.deepEqual(judged({}, {}, { earlier: soon }), [{ rule: 'recent', allowed: 24, instead: '2016-03-15' }])
    assert.deepEqual(keys({ topicIds: ['energy'] }, {}, { earlier: soon }), [])
    assert.deepEqual(keys({}, { monthsBetween: 0 }, { earlier: soon }), [])
  })

  test('know the notice, the days of the week and the closed weeks, and the next day that is possible', () => {
    assert.deepEqual(judged({ wishes: [span('2016-02-09')] }), [
      { rule: 'notice', asked: '2016-02-09', allowed: 30, instead: '2016-02-10', wish: 1 },
    ])
    assert.deepEqual(judged({ wishes: [span('2016-03-12')] }), [
      { rule: 'weekday', asked: '2016-03-12', instead: '2016-03-14', wish: 1 },
    ])
    const closed = [{ from: '2016-03-14', to: '2016-03-18', reasons: {} }]
    assert.deepEqual(judged({}, { closed }), [
      { rule: 'closed', asked: '2016-03-14', allowed: '2016-03-18', instead: '2016-03-21', wish: 1 },
    ])
  })

  test('know the hours of the day, also beyond midnight', () => {
    const at = (written: string) => ({ hours: 2, at: Temporal.PlainTime.from(written), wishes: [span('2016-03-14')] })
    assert.deepEqual(keys(at('08:00')), [])
    assert.deepEqual(keys(at('14:30')), [])
    assert.deepEqual(keys(at('14:31')), ['hours'])
    assert.deepEqual(keys(at('07:59')), ['hours'])
    assert.deepEqual(keys(at('23:00')), ['hours'])
  })

  test('are content when one of the wishes is possible', () => {
    const wishes = [span('2016-03-12'), span('2016-03-14')]
    const verdicts = judged({ wishes })
    assert.deepEqual(
      verdicts.map((verdict) => verdict.wish),
      [1],
    )
    assert.ok(isWithinRules(verdicts, 2))
    assert.ok(!isWithinRules(verdicts, 1))
    assert.ok(!isWithinRules(judged({ wishes, size: 500 }), 2))
  })

  test('are told in every language with a reason and what to do instead, and no key or bare date among it', () => {
    const site = { languages: LANGS }
    const figures = {
      length_short: { asked: 0.5, allowed: 1 },
      length_long: { asked: 3, allowed: 2 },
      size_least: { asked: 1, allowed: 2 },
      size_most: { asked: 61, allowed: 30, instead: 3 },
      topic: {},
      recent: { allowed: 24, instead: '2016-03-15' },
      lang: { asked: '', allowed: 'sv fi' },
      hours: { asked: '07:00 09:00', allowed: '08:00 16:30' },
      notice: { asked: '2016-02-09', allowed: 30, instead: '2016-02-10' },
      weekday: { asked: '2016-03-12', instead: '2016-03-14' },
      closed: { asked: '2016-03-14', allowed: '2016-03-18', instead: '2016-03-21' },
    }
    for (const lang of LANGS) {
      const items = describeVerdicts(
        lang,
        site,
        rules(),
        RULES.map((rule) => ({ rule, ...figures[rule] })),
      )
      for (const { rule, broken, instead, reason } of items) {
        assert.ok(rule === 'closed' || reason, `${lang} ${rule}`)
        assert.doesNotMatch(`${broken} ${instead} ${reason ?? ''}`, /\d{4}-\d\d|undefined|null|_|\{/, `${lang} ${rule}`)
      }
      assert.equal(describeRules(lang, site, rules()).length, 7)
    }
  })
})
