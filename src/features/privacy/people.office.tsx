import { Hono } from 'hono'
import {
  doneIn,
  namesOfHelpers,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  refuse,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { type Person, readPeopleOfPerson, readPerson, readPersonByEmail } from '#src/features/people/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { actorOf, isId, may } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { cleanLine, cleanLines } from '#src/platform/text/clean-line.ts'
import { ownTexts } from './own.messages.ts'
import { erasePeople, takeOwn } from './own.store.ts'
import { ERASE_REASONS, type EraseReason, peopleTexts } from './people.messages.ts'
import { presentPerson, rightOfPart, seenParts } from './people.present.ts'
import { MOST_LISTED, readMaybeSame, readPeople, searchPeople } from './people.reads.ts'
import { PeoplePage } from './people.view.tsx'
import { readTypedPerson } from './person.form.ts'
import { addPersonNote, correctPerson, mergePeople, separatePerson } from './person.store.ts'
import { EraseByStaffPage, type PersonForms, PersonPage } from './person.view.tsx'
import type { PrivacyMeans } from './privacy.deps.ts'

type Deps = OfficeDeps & PrivacyMeans

/** The people that the city keeps contact with: one page for each, whatever they do. */
export function peopleOffice(deps: Deps) {
  const { db, vault, rooms } = deps
  const path = '/people/:id{[\\da-f-]{36}}'
  const right = requireRight(deps, 'people.manage')
  return new Hono<OfficeEnv>()
    .use('/people', right)
    .use(path, right)
    .use(`${path}/*`, right)
    .get('/people', async (c) => {
      const { lang } = c.var
      const texts = peopleTexts[lang]
      const words = cleanLine(c.req.query('q') ?? '').slice(0, 200)
      const people = await searchPeople(db, words)
      const maybeSame = words === '' ? await readMaybeSame(db) : []
      const page = (
        <PeoplePage
          frame={officeFrame(c, { title: texts.title, done: doneIn(c, texts.done) })}
          lang={lang}
          words={words}
          rows={people.map((person) => presentPerson(c, person))}
          isCut={people.length === MOST_LISTED}
          maybeSame={maybeSame.map(({ one, other, by }) => ({
            one: presentPerson(c, one),
            other: presentPerson(c, other),
            why: by === 'name' ? texts.sameName : texts.samePhone,
          }))}
        />
      )
      return showPage(c, page)
    })
    .get(path, (c) => withPerson(c, deps, (person) => showPerson(c, deps, person, formsOf(person))))
    .post(path, (c) =>
      withPerson(c, deps, async (person) => {
        const form = readTypedPerson(await readForm(c), ownTexts[c.var.lang].tooLong)
        if ('errors' in form) return showPerson(c, deps, person, { ...formsOf(person), ...form })
        await correctPerson(db, person.id, form.facts, actorOf(c.var.staff))
        return c.redirect(`/office/people/${person.id}?done=saved`, 303)
      }),
    )
    .post(`${path}/notes`, (c) =>
      withPerson(c, deps, async (person) => {
        const body = cleanLines((await readForm(c)).text('note'), 4_000)
        if (body === '') {
          const errors = { note: officeTexts[c.var.lang].missing }
          return showPerson(c, deps, person, { ...formsOf(person), errors })
        }
        await addPersonNote(db, { personId: person.id, body, by: c.var.staff })
        return c.redirect(`/office/people/${person.id}?done=noted`, 303)
      }),
    )
    .post(`${path}/merge`, (c) => withPerson(c, deps, (person) => merge(c, deps, person)))
    .post(`${path}/separate`, (c) =>
      withPerson(c, deps, async ({ id }) => {
        await separatePerson(db, id, actorOf(c.var.staff))
        return c.redirect(`/office/people/${id}?done=separated`, 303)
      }),
    )
    .get(`${path}/data.json`, (c) =>
      withWhole(c, deps, async (people) => {
        const { lang, site } = c.var
        const city = site ? labelIn(site, site.names, lang) : ''
        const means = { db, vault, rooms: await rooms() }
        const taken = await Promise.all(people.map((person) => takeOwn(means, person, { city, lang })))
        c.header('Content-Disposition', 'attachment; filename="own-data.json"')
        return c.json(taken.length === 1 ? taken[0] : taken)
      }),
    )
    .get(`${path}/erase`, (c) => withWhole(c, deps, (people) => askToErase(c, deps, people)))
    .post(`${path}/erase`, (c) =>
      withWhole(c, deps, async (people) => {
        const reason = (await readForm(c)).text('reason')
        if (!ERASE_REASONS.includes(reason as EraseReason)) return askToErase(c, deps, people, true)
        await erasePeople({ db, vault }, await rooms(), { people, by: actorOf(c.var.staff), reason })
        return c.redirect('/office/people?done=erased', 303)
      }),
    )
}

const formsOf = ({ name, phone, lang }: Person): PersonForms => ({
  typed: { name, phone, lang },
  errors: {},
  mergeWith: '',
})

async function withPerson(
  c: OfficeContext,
  { db }: Deps,
  work: (person: Person) => Response | Promise<Response>,
): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const person = isId(id) ? await readPerson(db, id) : undefined
  return person ? work(person) : c.notFound()
}

/** All of a person, with those merged into them: for whoever may see every part of it. */
async function withWhole(
  c: OfficeContext,
  deps: Deps,
  work: (people: readonly Person[]) => Response | Promise<Response>,
): Promise<Response> {
  return withPerson(c, deps, async (person) => {
    const people = await readPeople(deps.db, await readPeopleOfPerson(deps.db, person.id))
    const hidden = (await seenParts(c, deps, people)).find(({ isSeen }) => !isSeen)
    if (!hidden) return work(people)
    const right = rightOfPart(hidden.item.key)
    return refuse(c, right, await namesOfHelpers(deps.db, right))
  })
}

async function merge(c: OfficeContext, deps: Deps, person: Person): Promise<Response> {
  const { db } = deps
  const texts = peopleTexts[c.var.lang]
  const form = await readForm(c)
  const mergeWith = cleanLine(form.text('with'))
  const given = form.text('into')
  const into = isId(given) ? given : (await readPersonByEmail(db, mergeWith))?.id
  const again = (message: string) =>
    showPerson(c, deps, person, { ...formsOf(person), errors: { with: message }, mergeWith })
  if (!into) return again(texts.noOther)
  const result = await mergePeople(db, { id: person.id, into }, actorOf(c.var.staff))
  return result === 'merged' ? c.redirect(`/office/people/${into}?done=merged`, 303) : again(texts.refused[result])
}

async function showPerson(c: OfficeContext, deps: Deps, person: Person, forms: PersonForms) {
  const { lang } = c.var
  const texts = peopleTexts[lang]
  const people = await readPeople(deps.db, await readPeopleOfPerson(deps.db, person.id))
  const whole = person.mergedInto ? await readPerson(deps.db, person.mergedInto) : undefined
  const shown = presentPerson(c, person)
  const page = (
    <PersonPage
      frame={officeFrame(c, { title: shown.name, done: doneIn(c, texts.done) })}
      lang={lang}
      errorTitle={officeTexts[lang].wrongTitle}
      person={shown}
      parts={people.filter(({ id }) => id !== person.id).map((part) => presentPerson(c, part))}
      whole={whole && presentPerson(c, whole)}
      kept={await seenParts(c, deps, people)}
      forms={forms}
    />
  )
  return showPage(c, page, Object.keys(forms.errors).length > 0 ? 422 : 200)
}

async function askToErase(c: OfficeContext, deps: Deps, people: readonly Person[], isWrong = false) {
  const { lang } = c.var
  const [person] = people
  if (!person || !may(c.var.staff, 'people.manage')) return c.notFound()
  const page = (
    <EraseByStaffPage
      frame={officeFrame(c, { title: peopleTexts[lang].eraseTitle })}
      lang={lang}
      errorTitle={officeTexts[lang].wrongTitle}
      person={presentPerson(c, person)}
      parts={await seenParts(c, deps, people)}
      error={isWrong ? officeTexts[lang].missing : undefined}
    />
  )
  return showPage(c, page, isWrong ? 422 : 200)
}
