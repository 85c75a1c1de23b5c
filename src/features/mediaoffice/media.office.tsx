import { Hono } from 'hono'
import { listMedia } from '#src/features/media/index.ts'
import {
  notice,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import { may } from '#src/features/staff/index.ts'
import { readForm, type TypedForm } from '#src/platform/http/form.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { addPicture, changePicture, type PictureFacts, readPicture } from './change.store.ts'
import { listCityLangs } from './lang.reads.ts'
import { mediaTexts } from './media.messages.ts'
import { MediaPage, PicturePage } from './media.view.tsx'
import { takePicture } from './upload.ts'

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const EMPTY: PictureFacts = { alts: {}, credit: '', focus: { x: 50, y: 50 } }

/** The pictures: uploaded, described, replaced. */
export function mediaOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .get('/media', async (c) => {
      const words = (c.req.query('q') ?? '').replaceAll('\u0000', '').slice(0, 200)
      const [pictures, languages] = await Promise.all([listMedia(db, words), listCityLangs(db)])
      const page = (
        <MediaPage
          frame={officeFrame(c, { title: mediaTexts[c.var.lang].title })}
          lang={c.var.lang}
          words={words}
          pictures={pictures}
          languages={languages}
          mayEdit={may(c.var.staff, 'media.edit')}
        />
      )
      return showPage(c, page)
    })
    .use('/media/new', requireRight(deps, 'media.edit'))
    .get('/media/new', (c) => showForm(c, deps, undefined, EMPTY, {}))
    .post('/media/new', async (c) => {
      const form = await readForm(c)
      const facts = readFacts(form)
      const file = form.file('file')
      const problems = mediaTexts[c.var.lang].problems
      if (!file) return showForm(c, deps, undefined, facts, { file: problems.missing })
      const taken = await takePicture(file)
      if ('problem' in taken) return showForm(c, deps, undefined, facts, { file: problems[taken.problem] })
      const id = await addPicture(db, { ...facts, name: file.name, sizes: taken.sizes, by: c.var.staff })
      return c.redirect(`/office/media/${id}?done=saved`, 303)
    })
    .get(`/media/:id{${ID}}`, async (c) => {
      const picture = await readPicture(db, c.req.param('id'))
      if (!picture) return notThere(c)
      const { alts, credit = '', focus } = picture
      return showForm(c, deps, picture.id, { alts, credit, focus }, {})
    })
    .post(`/media/:id{${ID}}`, requireRight(deps, 'media.edit'), async (c) => {
      const id = c.req.param('id')
      const form = await readForm(c)
      const facts = readFacts(form)
      const file = form.file('file')
      const taken = file ? await takePicture(file) : { sizes: undefined }
      if ('problem' in taken) {
        return showForm(c, deps, id, facts, { file: mediaTexts[c.var.lang].problems[taken.problem] })
      }
      const result = await changePicture(db, id, { ...facts, sizes: taken.sizes, by: c.var.staff })
      return result === 'unknown' ? notThere(c) : c.redirect(`/office/media/${id}?done=saved`, 303)
    })
}

const notThere = (c: OfficeContext) => {
  const texts = officeTexts[c.var.lang]
  return notice(c, 404, texts.notFoundTitle, [texts.notFound])
}

function readFacts(form: TypedForm): PictureFacts {
  const alts = LANGS.flatMap((lang) => {
    const words = form.text(`alt_${lang}`).slice(0, 1000)
    return words ? [[lang, words]] : []
  })
  const hundredth = (written: string | undefined) =>
    /^\d{1,3}$/.test(written ?? '') && Number(written) <= 100 ? Number(written) : 50
  const place = /^(\d+)-(\d+)$/.exec(form.text('focus'))
  const [x, y] = place ? [place[1], place[2]] : [form.text('focus_x'), form.text('focus_y')]
  return {
    alts: Object.fromEntries(alts) as Labels,
    credit: form.text('credit').slice(0, 200),
    focus: { x: hundredth(x), y: hundredth(y) },
  }
}

async function showForm(
  c: OfficeContext,
  { db }: OfficeDeps,
  id: string | undefined,
  typed: PictureFacts,
  errors: Record<string, string>,
) {
  const { lang } = c.var
  const texts = mediaTexts[lang]
  const [picture, languages] = await Promise.all([id ? readPicture(db, id) : undefined, listCityLangs(db)])
  if (id && !picture) return notThere(c)
  const title = picture?.key ?? texts.addTitle
  const page = (
    <PicturePage
      frame={officeFrame(c, { title, done: c.req.query('done') === 'saved' ? texts.saved : undefined })}
      lang={lang}
      title={title}
      action={`/office/media/${id ?? 'new'}`}
      picture={picture}
      typed={typed}
      languages={languages}
      mayEdit={may(c.var.staff, 'media.edit')}
      errors={errors}
      errorTitle={officeTexts[lang].wrongTitle}
    />
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}
